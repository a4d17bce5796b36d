package fi.havainto.handling.control;

import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ladder of desks above a report: the unit's supervisor, the managers upward, the coordinator last. A desk counts
 * only if somebody other than the authors holds it; the coordinator's desk always stands, so that nothing is ever
 * without a receiver.
 */
public final class Ladder {

    /** Second from below: where a report about the leadership of its own unit starts. */
    private static final int OVER_THE_NEAREST = 1;

    private final List<Rung> rungs = new ArrayList<>();
    private final Set<Set<Long>> seen = new HashSet<>();
    private final Set<Long> skipped;
    private Set<Long> nearest;

    private Ladder(Set<Long> skipped) {
        this.skipped = skipped;
    }

    /** Who holds a desk: the room below knows. */
    @FunctionalInterface
    public interface Holders {
        Set<Long> of(Role role, OrganisationUnit unit);
    }

    /**
     * All desks that can receive a report of that unit, from the nearest upward.
     *
     * @param skipped who does not count as a holder: the authors, and who ended what was contested
     * @param upward the report's unit and those above it, nearest first
     */
    public static List<Rung> of(Set<Long> skipped, List<OrganisationUnit> upward, Holders holders) {
        Ladder ladder = new Ladder(skipped);
        for (Role role : List.of(Role.SUPERVISOR, Role.MANAGER)) {
            upward.forEach(unit -> ladder.addIfHeld(unit, role, holders.of(role, unit)));
        }
        ladder.add(upward.get(upward.size() - 1), Role.COORDINATOR);
        return List.copyOf(ladder.rungs);
    }

    /** Where a new report goes first. */
    public static Rung first(Report report, List<Rung> rungs) {
        int last = rungs.size() - 1;
        if (report.getVisibility() == Visibility.CONFIDENTIAL) {
            return rungs.get(last);
        }
        return rungs.get(report.isAboutLeadership() ? Math.min(OVER_THE_NEAREST, last) : 0);
    }

    /**
     * The desks that a proposal may be passed on to: those above the one it stands at, by the ladder of today, for
     * holders come and go. Downward leads only its return; but from the coordinator, where what is confidential
     * starts, it may go to management.
     */
    public static List<Rung> onward(HandlingStep step, List<Rung> rungs) {
        if (step.getRole() == Role.COORDINATOR) {
            return rungs.stream().filter(rung -> rung.role() == Role.MANAGER).toList();
        }
        return rungs.stream().filter(rung -> isAbove(rung, step)).toList();
    }

    /** The nearest rung above that step; empty at the coordinator's desk, above which there is none. */
    public static Optional<Rung> above(HandlingStep step, List<Rung> rungs) {
        return step.getRole() == Role.COORDINATOR
                ? Optional.empty()
                : rungs.stream().filter(rung -> isAbove(rung, step)).findFirst();
    }

    /** A higher role, or the same role in a unit nearer the root. */
    private static boolean isAbove(Rung rung, HandlingStep step) {
        int higher = rung.role().compareTo(step.getRole());
        boolean nearerTheRoot =
                rung.unit().getPath().length() < step.getUnit().getPath().length();
        return higher > 0 || (higher == 0 && nearerTheRoot);
    }

    /**
     * A desk is its own rung only where its holders differ from those of the rungs below it. Whoever holds a unit's
     * desk from a unit above is met there, where the role stands: the rung moves up.
     */
    private void addIfHeld(OrganisationUnit unit, Role role, Set<Long> holders) {
        Set<Long> others = new HashSet<>(holders);
        others.removeAll(skipped);
        if (others.isEmpty()) {
            return;
        }
        if (seen.add(others)) {
            add(unit, role);
            nearest = others;
        } else if (others.equals(nearest) && rungs.get(rungs.size() - 1).role() == role) {
            rungs.set(rungs.size() - 1, new Rung(rungs.size(), unit, role));
        }
    }

    private void add(OrganisationUnit unit, Role role) {
        rungs.add(new Rung(rungs.size() + 1, unit, role));
    }
}
