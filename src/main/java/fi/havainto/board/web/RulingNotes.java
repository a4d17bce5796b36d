package fi.havainto.board.web;

import fi.havainto.board.boundary.Decisions;
import fi.havainto.board.entity.Decision;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the minutes give the decision of each proposal of the shown report; asked once a request. */
@Named
@RequestScoped
public class RulingNotes {

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentActor me;

    private List<Decision> all;

    public List<Decision> of(Report report, ActionProposal proposal) {
        if (all == null) {
            all = decisions.of(me.get(), report);
        }
        return all.stream().filter(one -> one.proposalId() == proposal.getId()).toList();
    }
}
