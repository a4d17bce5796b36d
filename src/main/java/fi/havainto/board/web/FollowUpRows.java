package fi.havainto.board.web;

import fi.havainto.board.boundary.FollowUps;
import fi.havainto.board.entity.FollowUp;
import fi.havainto.board.entity.Meeting;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What became of a body's earlier rulings, beside the agenda of its next meeting. */
@Named
@RequestScoped
public class FollowUpRows {

    @Inject
    private FollowUps followUps;

    @Inject
    private CurrentActor me;

    @Inject
    private Clock clock;

    private List<FollowUp> rows;

    public List<FollowUp> before(Meeting meeting) {
        if (rows == null) {
            rows = followUps.before(me.get(), meeting);
        }
        return rows;
    }

    /** The sign of how far it is. */
    public String sign(FollowUp row) {
        return row.state(clock.today()).name();
    }
}
