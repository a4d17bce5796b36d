package fi.havainto.handling.boundary;

import fi.havainto.handling.control.WorklistSearch;
import fi.havainto.handling.entity.Rung;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.List;

/** The worklists of those who hold desks, and where a proposal could go from there. */
@Boundary
public class Worklists {

    @Inject
    private WorklistSearch search;

    @Inject
    private Ladders ladders;

    @Inject
    private Clock clock;

    /** How many reports a worklist holds, and how many are past their deadline. */
    public record Size(long all, long late) {}

    public List<WorklistRow> rows(Actor actor, WorklistFilter filter, int first, int size) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        return search.rows(actor, filter, first, size);
    }

    public Size size(Actor actor, WorklistFilter filter) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        long[] counts = search.count(actor, filter, clock.now());
        return new Size(counts[0], counts[1]);
    }

    /** The desks a holder may forward a proposal to: the rungs above the one it stands on, nearest first. */
    public List<Rung> targets(Actor actor, Report report, ActionProposal proposal) {
        return proposal.openStep().isEmpty() ? List.of() : ladders.onward(actor, report, proposal);
    }

    /** Where the report would go first: shown to the writer before it is sent. */
    public Rung first(Actor actor, Report draft) {
        return ladders.first(actor, draft, draft.getProposals().get(0));
    }
}
