package fi.havainto.handling.control;

import fi.havainto.account.entity.Holding;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The desks above a proposal: those of its route in their order, or without a route the unit's supervisor and the
 * managers upward; the coordinator's last. A desk counts only if somebody other than the authors holds it; the
 * coordinator's desk always stands, so that nothing is ever without a receiver.
 */
public final class Ladder {

    /** Second from below: where a report about the leadership of its own unit starts. */
    private static final int OVER_THE_NEAREST = 1;

    private final List<Rung> routed;
    private final List<Rung> usual;

    private Ladder(List<Rung> routed, List<Rung> usual) {
        this.routed = routed;
        this.usual = usual;
    }

    /**
     * @param route the rule that the proposal follows, if there is one
     * @param upward the report's unit and those above it, nearest first
     * @param holdings who holds what in all of these units and in the route's
     * @param skipped who does not count as a holder: the authors, and who ended what was contested
     */
    public static Ladder of(
            Optional<Route> route,
            List<OrganisationUnit> upward,
            Collection<Holding> holdings,
            Set<Long> skipped,
            LocalDate today) {
        List<Rung> usual = new UsualLadder(holdings, skipped).of(upward);
        Rung last = usual.get(usual.size() - 1);
        return new Ladder(
                route.map(rule -> routed(rule, last, holdings, skipped, today)).orElse(usual), usual);
    }

    private static List<Rung> routed(
            Route rule, Rung last, Collection<Holding> holdings, Set<Long> skipped, LocalDate today) {
        List<Rung> rungs = new ArrayList<>();
        for (RouteDesk desk : rule.getDesks()) {
            Rung rung = new Rung(rungs.size() + 1, desk.getUnit(), desk.getRole());
            boolean answers = desk.getUnit().existsOn(today)
                    && !Holding.others(holdings, rung.role(), rung.unit().getPath(), skipped)
                            .isEmpty();
            boolean stands = Stream.concat(rungs.stream(), Stream.of(last)).anyMatch(one -> one.isAt(rung.desk()));
            if (answers && !stands) {
                rungs.add(rung);
            }
        }
        rungs.add(new Rung(rungs.size() + 1, last.unit(), last.role()));
        return List.copyOf(rungs);
    }

    /** All rungs, nearest first; the coordinator's is the last. */
    public List<Rung> rungs() {
        return routed;
    }

    /** Where a new proposal goes first. */
    public Rung first(Report report) {
        int last = routed.size() - 1;
        if (report.getVisibility() == Visibility.CONFIDENTIAL) {
            return routed.get(last);
        }
        return routed.get(report.isAboutLeadership() ? Math.min(OVER_THE_NEAREST, last) : 0);
    }

    /**
     * The desks that a proposal may be passed on to from that step: the rungs above it, of its route and of the usual
     * ladder, by the holders of today. Downward leads only its return; but from the coordinator, where what is
     * confidential starts, it may go to management.
     */
    public List<Rung> onward(HandlingStep step) {
        Map<Desk, Rung> onward = new LinkedHashMap<>();
        if (step.getRole() == Role.COORDINATOR) {
            both().stream()
                    .filter(rung -> rung.role() == Role.MANAGER)
                    .forEach(rung -> onward.putIfAbsent(rung.desk(), rung));
        } else {
            afterInRoute(step).forEach(rung -> onward.putIfAbsent(rung.desk(), rung));
            usual.stream().filter(rung -> isAbove(rung, step)).forEach(rung -> onward.putIfAbsent(rung.desk(), rung));
        }
        return onward.values().stream()
                .sorted((one, other) -> Boolean.compare(isLast(one), isLast(other)))
                .toList();
    }

    /** The nearest rung above that step; empty at the coordinator's desk, above which there is none. */
    public Optional<Rung> above(HandlingStep step) {
        if (step.getRole() == Role.COORDINATOR) {
            return Optional.empty();
        }
        return isInRoute(step)
                ? afterInRoute(step).stream().findFirst()
                : usual.stream().filter(rung -> isAbove(rung, step)).findFirst();
    }

    private boolean isInRoute(HandlingStep step) {
        return routed.stream().anyMatch(rung -> rung.isAt(step.desk()));
    }

    private List<Rung> afterInRoute(HandlingStep step) {
        return routed.stream()
                .dropWhile(rung -> !rung.isAt(step.desk()))
                .skip(1)
                .toList();
    }

    private List<Rung> both() {
        List<Rung> both = new ArrayList<>(routed);
        both.addAll(usual);
        return both;
    }

    private static boolean isLast(Rung rung) {
        return rung.role() == Role.COORDINATOR;
    }

    /** A higher role, or the same role in a unit nearer the root. */
    private static boolean isAbove(Rung rung, HandlingStep step) {
        int higher = rung.role().compareTo(step.getRole());
        boolean nearerTheRoot =
                rung.unit().getPath().length() < step.getUnit().getPath().length();
        return higher > 0 || (higher == 0 && nearerTheRoot);
    }
}
