package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Everything of a plan while it is being protected. */
final class Workings {

    private final Plan plan;
    private final Counts counts;
    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final List<Grid> grids = new ArrayList<>();

    Workings(Counts counts, Earlier earlier, ToDoubleFunction<Place> draw) {
        this.plan = counts.plan();
        this.counts = counts;
        for (Dimension dimension : plan.dimensions()) {
            sides.put(dimension.name(), new Side(dimension, counts, earlier));
        }
        for (Cube cube : plan.cubes()) {
            Grid grid = new Grid(cube, sides.get(cube.rows()), sides.get(cube.columns()));
            grid.fill(counts, earlier, draw);
            grids.add(grid);
        }
    }

    List<Side> sides() {
        return List.copyOf(sides.values());
    }

    List<Grid> grids() {
        return grids;
    }

    /** Begins again with what must be hidden in any case; false when a list of totals has no companions left. */
    boolean reopen() {
        sides.values().forEach(Side::reopen);
        boolean enough = sides.values().stream().allMatch(Side::findCompanions);
        grids.forEach(Grid::reopen);
        return enough;
    }

    /** Hides all that was not shown earlier, the total of everything too. */
    FigureSet nothingNew() {
        sides.values().forEach(Side::hideAll);
        grids.forEach(Grid::reopen);
        Map<Place, Figure> figures = collect();
        figures.put(Place.WHOLE, new Figure.Hidden());
        return new FigureSet(plan, figures);
    }

    FigureSet figures() {
        return new FigureSet(plan, collect());
    }

    private Map<Place, Figure> collect() {
        Map<Place, Figure> figures = new TreeMap<>();
        figures.put(Place.WHOLE, new Figure.Shown(counts.count(Place.WHOLE)));
        for (Side side : sides.values()) {
            for (int i = 0; i < side.size(); i++) {
                figures.put(side.place(i), figure(side.isHidden(i), side.value(i)));
            }
        }
        for (Grid grid : grids) {
            for (int row = 0; row < grid.rows().size(); row++) {
                for (int column = 0; column < grid.columns().size(); column++) {
                    figures.put(grid.place(row, column), figure(grid.isHidden(row, column), grid.value(row, column)));
                }
            }
        }
        return figures;
    }

    private static Figure figure(boolean hidden, long value) {
        return hidden ? new Figure.Hidden() : new Figure.Shown(value);
    }
}
