package fi.havainto.annex.web;

import fi.havainto.board.entity.Meeting;
import fi.havainto.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a meeting's page opens its pack. */
@Named
@RequestScoped
public class PackLinks {

    @Inject
    private Frame frame;

    public String paper(Meeting meeting, String language) {
        return frame.to("/annex/pack.pdf?meeting=" + meeting.getId() + "&in=" + language);
    }
}
