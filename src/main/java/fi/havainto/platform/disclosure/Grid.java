package fi.havainto.platform.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The cells of one cube while they are being protected: true counts, and which are hidden so far. */
final class Grid {

    /** What it costs to use a cell that is hidden anyway: next to nothing, but short ways are better than long ones. */
    private static final double HIDDEN = 0.001;

    private static final double ZERO = 60;
    private static final double COUNT = 100;
    private static final double KEYED = 150;

    private final Cube cube;
    private final Side rows;
    private final Side columns;
    private final long[][] value;
    private final boolean[][] small;
    private final boolean[][] fixed;
    private final boolean[][] hiddenEarlier;
    private final boolean[][] hidden;
    private final double[][] cost;
    private final Place[][] places;

    Grid(Cube cube, Side rows, Side columns) {
        this.cube = cube;
        this.rows = rows;
        this.columns = columns;
        int height = rows.size();
        int width = columns.size();
        value = new long[height][width];
        small = new boolean[height][width];
        fixed = new boolean[height][width];
        hiddenEarlier = new boolean[height][width];
        hidden = new boolean[height][width];
        cost = new double[height][width];
        places = new Place[height][width];
    }

    void fill(Counts counts, Earlier earlier, ToDoubleFunction<Place> draw) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Place place = new Place(
                        cube.name(),
                        rows.place(row).row(),
                        columns.place(column).row());
                places[row][column] = place;
                long count = counts.count(place);
                value[row][column] = count;
                fixed[row][column] = earlier.shown().contains(place) || counts.isKnownToBeEmpty(place);
                small[row][column] = !fixed[row][column] && counts.isSmall(place);
                hiddenEarlier[row][column] = earlier.hidden().contains(place);
                cost[row][column] = (count == 0 ? ZERO : COUNT + count) + KEYED * draw.applyAsDouble(place);
            }
        }
        limitRooms();
    }

    private void limitRooms() {
        for (int row = 0; row < rows.size(); row++) {
            long movable = 0;
            for (int column = 0; column < columns.size(); column++) {
                movable += movable(row, column);
            }
            rows.limitRoom(row, movable);
        }
        for (int column = 0; column < columns.size(); column++) {
            long movable = 0;
            for (int row = 0; row < rows.size(); row++) {
                movable += movable(row, column);
            }
            columns.limitRoom(column, movable);
        }
    }

    private long movable(int row, int column) {
        return fixed[row][column] ? 0 : value[row][column] - least(row, column);
    }

    /** What everybody knows it to be at least: what was hidden earlier was hidden as a total, and no zero total is. */
    long least(int row, int column) {
        return hiddenEarlier[row][column] ? Math.min(value[row][column], 1) : 0;
    }

    /** Begins again: small cells are hidden, and the whole breakdown of a hidden total, zeros too. */
    void reopen() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                hidden[row][column] = !fixed[row][column]
                        && (small[row][column]
                                || hiddenEarlier[row][column]
                                || rows.isHidden(row)
                                || columns.isHidden(column));
            }
        }
    }

    Side rows() {
        return rows;
    }

    Side columns() {
        return columns;
    }

    Place place(int row, int column) {
        return places[row][column];
    }

    long value(int row, int column) {
        return value[row][column];
    }

    boolean isSmall(int row, int column) {
        return small[row][column];
    }

    boolean isFixed(int row, int column) {
        return fixed[row][column];
    }

    boolean isHidden(int row, int column) {
        return hidden[row][column];
    }

    /**
     * Whether what is hidden of a line adds up to a sum that anybody can work out, its total being shown, and that fewer
     * than k people stand behind.
     */
    boolean isSumOfFew(boolean ofRow, int line, Counts counts) {
        if ((ofRow ? rows : columns).isHidden(line)) {
            return false;
        }
        int size = (ofRow ? columns : rows).size();
        Set<Object> people = new HashSet<>();
        for (int i = 0; i < size; i++) {
            int row = ofRow ? line : i;
            int column = ofRow ? i : line;
            if (hidden[row][column]) {
                people.addAll(counts.people(places[row][column]));
            }
        }
        return !people.isEmpty() && people.size() < counts.threshold().k();
    }

    void hide(int row, int column) {
        hidden[row][column] = true;
    }

    /** How much would be lost by using the cell as a companion. */
    double cost(int row, int column) {
        return hidden[row][column] ? HIDDEN : cost[row][column];
    }
}
