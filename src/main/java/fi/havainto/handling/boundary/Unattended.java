package fi.havainto.handling.boundary;

import fi.havainto.handling.control.UnattendedSearch;
import fi.havainto.handling.entity.UnattendedRow;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What waits for a deputy, because nobody who holds its desk today may handle it. It is found, never stored. */
@Boundary
public class Unattended {

    /** No page shows more of them. */
    public static final int MOST = 20;

    @Inject
    private UnattendedSearch search;

    /** The ids of such proposals of a report that the actor was already given to read; asked only where it can be. */
    public Set<Long> of(Actor actor, Report report) {
        return report.getProposals().stream().anyMatch(proposal -> mayBe(actor, report, proposal))
                ? Set.copyOf(search.of(report))
                : Set.of();
    }

    private static boolean mayBe(Actor actor, Report report, ActionProposal proposal) {
        boolean stays = proposal.getContestedFrom() != null
                || proposal.openStep()
                        .map(HandlingStep::getRole)
                        .filter(Role.COORDINATOR::equals)
                        .isPresent();
        return stays && proposal.openStep().isPresent() && !report.isHeldBy(actor, proposal);
    }

    /** At the desks of this actor, the oldest first. */
    public List<UnattendedRow> atDesks(Actor actor) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        return search.at(actor, MOST);
    }

    /** In the area of this administrator, who can name a deputy or give the role to somebody; without what the reports say. */
    public List<UnattendedRow> inArea(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_PEOPLE);
        return search.in(actor, MOST);
    }
}
