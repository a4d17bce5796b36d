package fi.havainto.handling.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Holding;
import fi.havainto.handling.control.Ladder;
import fi.havainto.handling.control.RouteFinding;
import fi.havainto.handling.control.RouteSearch;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The desks above a proposal, by the routes, the tree and the holders of today. */
@Boundary
public class Ladders {

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private RouteSearch routes;

    @Inject
    private Clock clock;

    /** All desks that can receive this proposal, from the nearest upward; the coordinator's is always the last. */
    public List<Rung> of(Actor actor, Report report, ActionProposal proposal) {
        return found(actor, report, proposal).ladder.rungs();
    }

    /** Where a new proposal goes first. */
    public Rung first(Actor actor, Report report, ActionProposal proposal) {
        return found(actor, report, proposal).ladder.first(report);
    }

    /** The desks that a holder may forward a proposal to, nearest first. */
    public List<Rung> onward(Actor actor, Report report, ActionProposal proposal) {
        return found(actor, report, proposal).ladder.onward(lastAtUnit(proposal));
    }

    /** The next rung up from where the proposal stands or stood last; empty at the coordinator's desk. */
    public Optional<Rung> above(Actor actor, Report report, ActionProposal proposal) {
        return above(found(actor, report, proposal), report, proposal);
    }

    /** What is confidential goes to no management desk that nobody has chosen: from each it comes back to the last. */
    private static Optional<Rung> above(Found found, Report report, ActionProposal proposal) {
        Optional<Rung> above = found.ladder.above(lastAtUnit(proposal));
        return report.getVisibility() == Visibility.CONFIDENTIAL ? above.map(next -> found.last()) : above;
    }

    /**
     * Where a contested proposal goes: the next rung up, never to whoever ended it. After the coordinator another
     * holder of that desk, else the county's manager; and if there is nobody, the coordinator's desk for a deputy.
     */
    public Rung afterContest(Actor actor, Report report, ActionProposal proposal) {
        Found found = found(actor, report, proposal);
        return above(found, report, proposal)
                .filter(rung -> found.isHeld(rung.role(), rung.unit()))
                .orElseGet(() -> atTheTop(found));
    }

    private static Rung atTheTop(Found found) {
        Rung coordinator = found.last();
        boolean stays =
                found.isHeld(Role.COORDINATOR, coordinator.unit()) || !found.isHeld(Role.MANAGER, coordinator.unit());
        return stays ? coordinator : new Rung(coordinator.number(), coordinator.unit(), Role.MANAGER);
    }

    /** A ladder and what it was made from. */
    private record Found(Ladder ladder, Collection<Holding> holdings, Set<Long> skipped) {

        Rung last() {
            return ladder.rungs().get(ladder.rungs().size() - 1);
        }

        boolean isHeld(Role role, OrganisationUnit unit) {
            return !Holding.others(holdings, role, unit.getPath(), skipped).isEmpty();
        }
    }

    private Found found(Actor actor, Report report, ActionProposal proposal) {
        List<OrganisationUnit> upward = units.upward(actor, report.getUnit());
        List<Route> rules = routes.reaching(report.getUnit().getPath(), clock.today());
        String theme = report.getThemes().isEmpty() ? null : report.getThemes().get(0);
        Optional<Route> route = RouteFinding.find(rules, upward, theme, proposal.getLevel(), clock.today());
        List<String> paths = Stream.concat(
                        upward.stream(),
                        rules.stream().flatMap(rule -> rule.getDesks().stream().map(RouteDesk::getUnit)))
                .map(OrganisationUnit::getPath)
                .distinct()
                .toList();
        List<Holding> holdings = people.holdings(actor, paths);
        Set<Long> skipped = skipped(report, proposal);
        return new Found(Ladder.of(route, upward, holdings, skipped, clock.today()), holdings, skipped);
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
