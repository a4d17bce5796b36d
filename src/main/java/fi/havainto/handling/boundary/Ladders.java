package fi.havainto.handling.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.handling.control.Ladder;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The desks above a proposal: the tree and its holders, asked of the rooms that know them. */
@Boundary
public class Ladders {

    @Inject
    private People people;

    @Inject
    private Units units;

    /** All desks that can receive this proposal, from the nearest upward; the coordinator's is always the last. */
    public List<Rung> of(Actor actor, Report report, ActionProposal proposal) {
        return rungs(actor, report, proposal);
    }

    /** Where a new proposal goes first. */
    public Rung first(Actor actor, Report report, ActionProposal proposal) {
        return Ladder.first(report, rungs(actor, report, proposal));
    }

    /** The desks that a holder may forward a proposal to, nearest first. */
    public List<Rung> onward(Actor actor, Report report, ActionProposal proposal) {
        return Ladder.onward(lastAtUnit(proposal), rungs(actor, report, proposal));
    }

    /** The next rung up from where the proposal stands or stood last; empty at the coordinator's desk. */
    public Optional<Rung> above(Actor actor, Report report, ActionProposal proposal) {
        return Ladder.above(lastAtUnit(proposal), rungs(actor, report, proposal));
    }

    /**
     * Where a contested proposal goes: the next rung up, never to whoever ended it. After the coordinator another
     * holder of that desk, else the county's manager; and if there is nobody, the coordinator's desk for a deputy.
     */
    public Rung afterContest(Actor actor, Report report, ActionProposal proposal) {
        List<Rung> rungs = rungs(actor, report, proposal);
        Optional<Rung> above = Ladder.above(lastAtUnit(proposal), rungs)
                .filter(rung -> hasOthers(actor, report, proposal, rung.role(), rung.unit()));
        return above.orElseGet(() -> atTheTop(actor, report, proposal, rungs));
    }

    private Rung atTheTop(Actor actor, Report report, ActionProposal proposal, List<Rung> rungs) {
        Rung coordinator = rungs.get(rungs.size() - 1);
        boolean helped = hasOthers(actor, report, proposal, Role.COORDINATOR, coordinator.unit())
                || !hasOthers(actor, report, proposal, Role.MANAGER, coordinator.unit());
        return helped ? coordinator : new Rung(coordinator.number(), coordinator.unit(), Role.MANAGER);
    }

    private boolean hasOthers(Actor actor, Report report, ActionProposal proposal, Role role, OrganisationUnit unit) {
        Set<Long> others = new HashSet<>(people.holders(actor, role, unit.getPath()));
        others.removeAll(skipped(report, proposal));
        return !others.isEmpty();
    }

    private List<Rung> rungs(Actor actor, Report report, ActionProposal proposal) {
        return Ladder.of(
                skipped(report, proposal),
                units.upward(actor, report.getUnit()),
                (role, unit) -> people.holders(actor, role, unit.getPath()));
    }

    /** Who does not handle this proposal, whatever desks they hold. */
    private static Set<Long> skipped(Report report, ActionProposal proposal) {
        Set<Long> skipped = new HashSet<>(report.getAuthors());
        if (proposal.getContestedFrom() != null) {
            skipped.add(proposal.getContestedFrom());
        }
        return skipped;
    }

    private static HandlingStep lastAtUnit(ActionProposal proposal) {
        return proposal.lastUnitStep().orElseThrow();
    }
}
