package fi.havainto.platform.disclosure;

import java.util.Arrays;

/**
 * A cube as a net: rows and columns are its knots, cells the threads between them. What goes from a row to a column
 * lowers the cell, what goes from a column to a row raises it, so that whatever flows through leaves every sum as it
 * is. One more row and one more column hold the totals with a minus sign; only hidden ones can move.
 *
 * <p>Flows go along the cheapest ways one after the other; whatever they touch is hidden by {@link #hideTouched}.
 */
final class Network {

    private static final long UNLIMITED = 1L << 40;
    private static final double FAR = Double.MAX_VALUE;

    /** A cell that cannot take the whole flow needs a second way beside it. */
    private static final double NARROW = 20;

    private static final double NARROW_HIDDEN = 0.001;

    private final Grid grid;
    private final int rows;
    private final int columns;
    private final long[][] change;
    private final boolean totalsMove;
    private int barredRow = -1;
    private int barredColumn = -1;

    private double[] distance;
    private int[] before;

    Network(Grid grid, boolean totalsMove) {
        this.grid = grid;
        this.totalsMove = totalsMove;
        rows = grid.rows().size() + 1;
        columns = grid.columns().size() + 1;
        change = new long[rows][columns];
    }

    Grid grid() {
        return grid;
    }

    int row(int row) {
        return row;
    }

    int column(int column) {
        return rows + column;
    }

    /** Keeps every flow out of a cell, whose own change is what the flow is for, and changes it by that much. */
    void bar(int row, int column, long by) {
        barredRow = row;
        barredColumn = column;
        change[row][column] = by;
    }

    /** How much a cell is changed. */
    long change(int row, int column) {
        return change[row][column];
    }

    /** How much a total of the rows is changed. */
    long rowTotalChange(int row) {
        return -change[row][columns - 1];
    }

    long columnTotalChange(int column) {
        return -change[rows - 1][column];
    }

    /** Lets an amount flow from one knot to another; false when not all of it finds a way. */
    boolean send(int from, int to, long amount) {
        long left = amount;
        while (left > 0) {
            findCheapest(from, to, left);
            if (distance[to] == FAR) {
                return false;
            }
            long through = left;
            for (int knot = to; knot != from; knot = before[knot]) {
                through = Math.min(through, room(before[knot], knot));
            }
            for (int knot = to; knot != from; knot = before[knot]) {
                boolean lowers = before[knot] < rows;
                change[rowOf(before[knot], knot)][columnOf(before[knot], knot)] += lowers ? -through : through;
            }
            left -= through;
        }
        return true;
    }

    void hideTouched() {
        for (int row = 0; row < rows - 1; row++) {
            for (int column = 0; column < columns - 1; column++) {
                if (change[row][column] != 0) {
                    grid.hide(row, column);
                }
            }
        }
    }

    private void findCheapest(int from, int to, long amount) {
        int knots = rows + columns;
        distance = new double[knots];
        before = new int[knots];
        boolean[] done = new boolean[knots];
        Arrays.fill(distance, FAR);
        distance[from] = 0;
        for (int knot = from; knot >= 0 && knot != to; knot = nearest(done)) {
            done[knot] = true;
            int first = knot < rows ? rows : 0;
            int end = knot < rows ? knots : rows;
            for (int next = first; next < end; next++) {
                long room = done[next] ? 0 : room(knot, next);
                if (room > 0) {
                    double way = distance[knot] + cost(knot, next, room < amount);
                    if (way < distance[next]) {
                        distance[next] = way;
                        before[next] = knot;
                    }
                }
            }
        }
    }

    private int nearest(boolean[] done) {
        int nearest = -1;
        for (int knot = 0; knot < done.length; knot++) {
            if (!done[knot] && distance[knot] < FAR && (nearest < 0 || distance[knot] < distance[nearest])) {
                nearest = knot;
            }
        }
        return nearest;
    }

    private double cost(int from, int to, boolean narrow) {
        int row = rowOf(from, to);
        int column = columnOf(from, to);
        boolean total = row == rows - 1 || column == columns - 1;
        if (total || grid.isHidden(row, column)) {
            return narrow ? 2 * NARROW_HIDDEN : NARROW_HIDDEN;
        }
        return grid.cost(row, column) + (narrow ? NARROW : 0);
    }

    private long room(int from, int to) {
        boolean lowers = from < rows;
        int row = rowOf(from, to);
        int column = columnOf(from, to);
        if (row == rows - 1 || column == columns - 1) {
            return totalRoom(row, column, lowers);
        }
        if (grid.isFixed(row, column) || row == barredRow && column == barredColumn) {
            return 0;
        }
        return lowers ? grid.value(row, column) + change[row][column] - grid.least(row, column) : UNLIMITED;
    }

    /** Totals stand with a minus sign: lowering the entry raises the total. */
    private long totalRoom(int row, int column, boolean lowers) {
        boolean both = row == rows - 1 && column == columns - 1;
        if (!totalsMove || both) {
            return 0;
        }
        Side side = row == rows - 1 ? grid.columns() : grid.rows();
        int total = row == rows - 1 ? column : row;
        if (!side.isHidden(total) || side.isFixed(total)) {
            return 0;
        }
        return lowers ? UNLIMITED : side.room(total) - change[row][column];
    }

    private int rowOf(int from, int to) {
        return Math.min(from, to);
    }

    private int columnOf(int from, int to) {
        return Math.max(from, to) - rows;
    }
}
