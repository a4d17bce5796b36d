package fi.havainto.platform.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * True counts at every place of a plan, each with the different people behind it, as many as the threshold asks for. They leave only through
 * {@link Protection}; outside this package a count can be put in but not read.
 */
public final class Counts {

    private final Plan plan;
    private final Threshold threshold;
    private final Map<Place, Long> counts = new HashMap<>();
    private final Map<Place, Set<Object>> people = new HashMap<>();
    private final Set<Place> knownEmpty = new HashSet<>();

    /**
     * Counts of nothing yet.
     *
     * @param threshold from how much on one may be shown
     */
    public Counts(Plan plan, Threshold threshold) {
        this.plan = plan;
        this.threshold = threshold;
    }

    /**
     * Counts one more.
     *
     * @param where its class in every dimension of the plan
     * @param behind the people behind it
     * @throws IllegalArgumentException when a dimension has no such class
     */
    public void add(Map<String, Code> where, Set<?> behind) {
        for (Dimension dimension : plan.dimensions()) {
            Code code = where.get(dimension.name());
            if (code == null || dimension.indexOf(code) < 0) {
                throw new IllegalArgumentException("Not a class of " + dimension.name() + ": " + code);
            }
        }
        add(Place.WHOLE, behind);
        for (Dimension dimension : plan.dimensions()) {
            add(Place.total(dimension.name(), where.get(dimension.name())), behind);
        }
        for (Cube cube : plan.cubes()) {
            add(Place.cell(cube, where.get(cube.rows()), where.get(cube.columns())), behind);
        }
    }

    private void add(Place place, Set<?> behind) {
        counts.merge(place, 1L, Long::sum);
        Set<Object> all = people.computeIfAbsent(place, any -> new HashSet<>());
        if (all.size() < threshold.k()) {
            all.addAll(behind);
        }
    }

    /**
     * Says that everybody knows a class to be empty, so that none of its zeros can hide another count.
     *
     * @throws IllegalArgumentException when it is not empty
     */
    public void knownToBeEmpty(String dimension, Code code) {
        if (count(Place.total(dimension, code)) > 0) {
            throw new IllegalArgumentException("Not empty: " + dimension + " " + code);
        }
        knownEmpty.add(Place.total(dimension, code));
        for (Place place : plan.places()) {
            plan.cubes().stream()
                    .filter(cube -> cube.name().equals(place.table()))
                    .filter(cube -> cube.rows().equals(dimension) && place.row().equals(code.text())
                            || cube.columns().equals(dimension)
                                    && place.column().equals(code.text()))
                    .forEach(cube -> knownEmpty.add(place));
        }
    }

    Plan plan() {
        return plan;
    }

    Threshold threshold() {
        return threshold;
    }

    long count(Place place) {
        return counts.getOrDefault(place, 0L);
    }

    boolean isKnownToBeEmpty(Place place) {
        return knownEmpty.contains(place);
    }

    /** The different people behind a count: all of them when they are fewer than k, else k or more of them. */
    Set<Object> people(Place place) {
        return people.getOrDefault(place, Set.of());
    }

    boolean isSmall(Place place) {
        return threshold.isSmall(count(place), people(place).size());
    }
}
