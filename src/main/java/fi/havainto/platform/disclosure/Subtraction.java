package fi.havainto.platform.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a reader can work out from one table: whether a hidden count is the only one that agrees with all shown counts
 * and totals, none of them below one.
 *
 * <p>Rows and columns are seen as the knots of a net and hidden cells as its threads. Another table that agrees with
 * everything shown differs along a closed way of threads, one up and the next down by turns. If such a way leads
 * through the cell, the cell can be another; if none does, it is known. Hidden counts cannot go below one; totals
 * stand on the other side of the sum and turn the direction round.
 */
final class Subtraction {

    /** Whoever sees zeros in print guesses that none is hidden: the attacker is taken to know it. */
    private static final long SMALLEST_HIDDEN = 1;

    private final Margins margins;

    Subtraction(Margins margins) {
        this.margins = margins;
    }

    /** Whether everybody can compute the hidden cell exactly. */
    boolean reveals(int row, int column) {
        return !(mayFlow(row, column) && leads(columnKnot(column), row, row, column))
                && !(mayEbb(row, column) && leads(row, columnKnot(column), row, column));
    }

    /** Whether a way leads from knot to knot without the thread of the cell itself. */
    private boolean leads(int from, int to, int row, int column) {
        boolean[] seen = new boolean[margins.rows() + margins.columns()];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        seen[from] = true;
        while (!open.isEmpty()) {
            int knot = open.remove();
            for (int next = 0; next < seen.length; next++) {
                if (!seen[next] && joined(knot, next, row, column)) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return seen[to];
    }

    private boolean joined(int from, int to, int row, int column) {
        boolean rowFirst = from < margins.rows();
        if (rowFirst == to < margins.rows()) {
            return false;
        }
        int throughRow = rowFirst ? from : to;
        int throughColumn = (rowFirst ? to : from) - margins.rows();
        if (throughRow == row && throughColumn == column) {
            return false;
        }
        return rowFirst ? mayFlow(throughRow, throughColumn) : mayEbb(throughRow, throughColumn);
    }

    /** From row to column: a count grows, a total shrinks. */
    private boolean mayFlow(int row, int column) {
        return margins.isHidden(row, column) && (!margins.isTotal(row, column) || mayShrink(row, column));
    }

    /** From column to row: a count shrinks, a total grows. */
    private boolean mayEbb(int row, int column) {
        return margins.isHidden(row, column) && (margins.isTotal(row, column) || mayShrink(row, column));
    }

    private boolean mayShrink(int row, int column) {
        return margins.value(row, column) > SMALLEST_HIDDEN;
    }

    private int columnKnot(int column) {
        return margins.rows() + column;
    }
}
