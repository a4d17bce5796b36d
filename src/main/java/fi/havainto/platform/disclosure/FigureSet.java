package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All figures of one plan, as they may be shown. Whatever is asked of it is answered from shown figures alone, so an
 * answer tells nothing that was not shown already.
 */
public final class FigureSet {

    private final Plan plan;
    private final Map<Place, Figure> figures;

    FigureSet(Plan plan, Map<Place, Figure> figures) {
        this.plan = plan;
        this.figures = Map.copyOf(figures);
    }

    /**
     * The set as it was kept: a count for each shown place, none for a hidden one.
     *
     * @throws IllegalArgumentException when a place of the plan is missing
     */
    public static FigureSet kept(Plan plan, Map<Place, OptionalLong> kept) {
        Map<Place, Figure> figures = new TreeMap<>();
        for (Place place : plan.places()) {
            OptionalLong count = kept.get(place);
            if (count == null) {
                throw new IllegalArgumentException("Nothing is kept of " + place);
            }
            figures.put(place, count.isPresent() ? new Figure.Shown(count.getAsLong()) : new Figure.Hidden());
        }
        return new FigureSet(plan, figures);
    }

    public Plan plan() {
        return plan;
    }

    /** The figure at a place; not published when the plan has no such place. */
    public Figure at(Place place) {
        return figures.getOrDefault(place, new Figure.NotPublished());
    }

    public Figure at(Cube cube, Code row, Code column) {
        return at(Place.cell(cube, row, column));
    }

    public Figure total(String dimension, Code code) {
        return at(Place.total(dimension, code));
    }

    /** The total of everything. */
    public Figure total() {
        return at(Place.WHOLE);
    }

    /**
     * The count of some rows and some columns of a cube together: from totals where whole rows or columns are meant,
     * else from the cells. Hidden when one of them is hidden, not published when nothing is selected or the plan has
     * no such cube or code.
     */
    public Figure select(Cube cube, Set<Code> rows, Set<Code> columns) {
        if (!plan.cubes().contains(cube) || rows.isEmpty() || columns.isEmpty()) {
            return new Figure.NotPublished();
        }
        return ways(cube, rows, columns).stream()
                .map(this::sum)
                .reduce((first, second) -> first instanceof Figure.Shown ? first : second)
                .orElseThrow();
    }

    /** The sums that all give the selected count, the coarsest first. */
    private List<List<Place>> ways(Cube cube, Set<Code> rows, Set<Code> columns) {
        boolean allRows = rows.equals(new HashSet<>(plan.rows(cube).codes()));
        boolean allColumns = columns.equals(new HashSet<>(plan.columns(cube).codes()));
        List<List<Place>> ways = new ArrayList<>();
        if (allRows && allColumns) {
            ways.add(List.of(Place.WHOLE));
        }
        if (allColumns) {
            ways.add(totals(cube.rows(), rows));
        }
        if (allRows) {
            ways.add(totals(cube.columns(), columns));
        }
        ways.add(rows.stream()
                .flatMap(row -> columns.stream().map(column -> Place.cell(cube, row, column)))
                .toList());
        return ways;
    }

    private static List<Place> totals(String dimension, Set<Code> codes) {
        return codes.stream().map(code -> Place.total(dimension, code)).toList();
    }

    private Figure sum(List<Place> places) {
        return places.stream().map(this::at).reduce(Figure::plus).orElseThrow();
    }

    /** What a later publication of overlapping rows has to take as given. */
    public Set<Place> shownPlaces() {
        return places(Figure.Shown.class);
    }

    public Set<Place> hiddenPlaces() {
        return places(Figure.Hidden.class);
    }

    private Set<Place> places(Class<? extends Figure> kind) {
        return figures.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
