package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tables are published: the totals of every dimension, and the cubes. The cubes never go round in a circle (a
 * tree, or several beside each other): only then do all agreeing tables have common rows behind them, so that whoever
 * attacks the tables together cannot find more than the linked sums tell.
 */
public final class Plan {

    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final List<Cube> cubes;

    /**
     * A plan.
     *
     * @throws IllegalArgumentException when a name stands for two dimensions, a cube crosses one that is not there, or
     *     the cubes go round in a circle
     */
    public Plan(List<Dimension> dimensions, List<Cube> cubes) {
        for (Dimension dimension : dimensions) {
            if (this.dimensions.put(dimension.name(), dimension) != null) {
                throw new IllegalArgumentException("Two dimensions have the name " + dimension.name());
            }
        }
        this.cubes = List.copyOf(cubes);
        mustNotGoRound();
    }

    private void mustNotGoRound() {
        Map<String, String> group = new HashMap<>();
        dimensions.keySet().forEach(name -> group.put(name, name));
        for (Cube cube : cubes) {
            String one = group.get(cube.rows());
            String other = group.get(cube.columns());
            if (one == null || other == null) {
                throw new IllegalArgumentException("A cube crosses an unknown dimension: " + cube.name());
            }
            if (one.equals(other)) {
                throw new IllegalArgumentException("The cubes go round in a circle at " + cube.name());
            }
            group.replaceAll((name, of) -> of.equals(one) ? other : of);
        }
    }

    public List<Dimension> dimensions() {
        return List.copyOf(dimensions.values());
    }

    public List<Cube> cubes() {
        return cubes;
    }

    /** The dimension of that name, if it is in the plan. */
    public Optional<Dimension> dimension(String name) {
        return Optional.ofNullable(dimensions.get(name));
    }

    Dimension rows(Cube cube) {
        return dimensions.get(cube.rows());
    }

    Dimension columns(Cube cube) {
        return dimensions.get(cube.columns());
    }

    /** Every place of the plan in its order: everything, the totals, the cells. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(Place.WHOLE));
        for (Dimension dimension : dimensions.values()) {
            dimension.codes().forEach(code -> places.add(Place.total(dimension.name(), code)));
        }
        for (Cube cube : cubes) {
            for (Code row : rows(cube).codes()) {
                columns(cube).codes().forEach(column -> places.add(Place.cell(cube, row, column)));
            }
        }
        return places;
    }
}
