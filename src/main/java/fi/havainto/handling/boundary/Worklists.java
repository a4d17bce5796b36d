package fi.havainto.handling.boundary;

import fi.havainto.handling.control.WorklistSearch;
import fi.havainto.handling.entity.Rung;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistPlace;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistSizes;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The worklists of those who hold desks, and where a proposal could go from there. */
@Boundary
public class Worklists {

    @Inject
    private WorklistSearch search;

    @Inject
    private Ladders ladders;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /**
     * Due first.
     *
     * @param after the place where the page before ended, or null for the first page
     */
    public List<WorklistRow> rows(Actor actor, WorklistFilter filter, WorklistPlace after, int size) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        return search.rows(actor, filter, clock.now(), after, size);
    }

    public WorklistSizes sizes(Actor actor) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        return search.sizes(actor, clock.now());
    }

    /** The units below the actor's desks, to narrow a list to one of them. */
    public List<OrganisationUnit> units(Actor actor) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        return actor.grants().stream()
                .filter(grant -> grant.role().handles())
                .map(Grant::path)
                .distinct()
                .flatMap(path -> units.below(actor, path).stream())
                .distinct()
                .sorted(Comparator.comparing(OrganisationUnit::getPath))
                .toList();
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
