package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The last look before figures leave: attacks what would be printed, and compares what the attacker knows of every
 * small count with what may be known.
 */
public final class Audit {

    /** How the attack computes. */
    public enum Strength {
        /** Limits alone. */
        PROPAGATION,
        /** Linear programs for each small count. */
        LINEAR_PROGRAMS
    }

    /**
     * A small count of which too much is known.
     *
     * @param exact whether its very number is known
     */
    public record Leak(Place place, boolean exact) {}

    private final Counts counts;
    private final List<Inclusion> inclusions;

    public Audit(Counts counts) {
        this(counts, List.of());
    }

    /**
     * An audit against somebody who knows more than the sums.
     *
     * @param inclusions what everybody knows of these counts
     */
    public Audit(Counts counts, List<Inclusion> inclusions) {
        this.counts = counts;
        this.inclusions = List.copyOf(inclusions);
    }

    /**
     * The small counts that are not safe: not all of 1 to k is possible, or the attack does not hold for the true count.
     *
     * @param tables all that was ever printed of the same rows, with names of dimensions and codes as labels
     * @throws IllegalStateException when no table has a small count, so that the attack cannot tell; when the tables
     *     contradict each other; or when the solver finds no answer
     */
    public List<Leak> leaks(List<PrintedTable> tables, Strength strength) {
        Attack attack =
                new Attack(tables, 0, inclusions.stream().map(this::known).toList());
        List<Leak> leaks = new ArrayList<>();
        for (Place place : smallPlaces()) {
            Interval known = (strength == Strength.PROPAGATION
                            ? attack.byPropagation(name(place))
                            : attack.byLinearPrograms(name(place)))
                    .orElseThrow(() -> new IllegalStateException("No printed table has " + place));
            long count = counts.count(place);
            if (!known.holds(1, Math.max(counts.threshold().k(), count))) {
                leaks.add(new Leak(place, known.isExact()));
            }
        }
        return leaks;
    }

    private Attack.AtMost known(Inclusion inclusion) {
        return new Attack.AtMost(names(inclusion.inner()), names(inclusion.outer()));
    }

    private List<Map<String, String>> names(Set<Place> places) {
        return places.stream().sorted().map(this::name).toList();
    }

    List<Place> smallPlaces() {
        return counts.plan().places().stream()
                .filter(place -> counts.isSmall(place))
                .toList();
    }

    /** The place by the labels of its classes. */
    Map<String, String> name(Place place) {
        Map<String, String> name = new TreeMap<>();
        counts.plan().dimension(place.table()).ifPresent(dimension -> name.put(dimension.name(), place.row()));
        for (Cube cube : counts.plan().cubes()) {
            if (cube.name().equals(place.table())) {
                name.put(cube.rows(), place.row());
                name.put(cube.columns(), place.column());
            }
        }
        return name;
    }
}
