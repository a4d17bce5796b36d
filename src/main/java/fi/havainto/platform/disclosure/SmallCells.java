package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Hides small counts of one table. The rule:
 *
 * <ol>
 *   <li>Every count and total of 1 to {@link #K} − 1 is hidden. A zero is shown: nobody stands behind it.
 *   <li>A row or column in which just one figure is hidden hides its next smallest too (zeros excepted, totals
 *       included), so that the one cannot be subtracted from a total.
 *   <li>While a small count can still be computed from all that is shown (and from every hidden one being at least 1,
 *       which the printed zeros give away), its row hides its next smallest; when the row is used up the column does,
 *       and in the end the whole table.
 * </ol>
 *
 * <p>All hidden figures carry one mark, and its legend says "0 or more": nobody learns which of them are small.
 *
 * <p>The limit: this guards one table taken alone, against exact computing, and serves <em>previews that are not
 * published</em>. It does not keep an attacker from narrowing a hidden count to a range, it knows nothing of other
 * tables of the same reports, of how many people stand behind a count, nor of a reader who tries out the rule itself.
 */
public final class SmallCells {

    /** The smallest count above zero that is shown for its own sake. */
    public static final long K = 5;

    private final Margins margins;
    private final int rows;
    private final int columns;

    private SmallCells(Margins margins) {
        this.margins = margins;
        this.rows = margins.rows();
        this.columns = margins.columns();
    }

    /**
     * Decides what is hidden in a table.
     *
     * @param counts rows of counts, all of the same length; the totals are computed here
     * @throws IllegalArgumentException when there is no count, a count is negative or the rows differ in length
     * @throws ArithmeticException when a total does not fit a long
     */
    public static Figures hide(long[][] counts) {
        SmallCells cells = new SmallCells(new Margins(counts));
        cells.hideSmall();
        cells.hideCompanions();
        while (cells.hideOneMore()) {
            cells.hideCompanions();
        }
        return cells.margins.figures();
    }

    /** Decides what is hidden in a list of counts with its total. */
    public static Figures hide(long... counts) {
        long[][] column = new long[counts.length][1];
        for (int row = 0; row < counts.length; row++) {
            column[row][0] = counts[row];
        }
        return hide(column);
    }

    private void hideSmall() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (isSmall(row, column)) {
                    margins.hide(row, column);
                }
            }
        }
    }

    private boolean isSmall(int row, int column) {
        return margins.value(row, column) > 0 && margins.value(row, column) < K;
    }

    private void hideCompanions() {
        boolean again = true;
        while (again) {
            again = false;
            for (Line line : lines()) {
                again |= line.hiddenCells() == 1 && line.hideNextSmallest();
            }
        }
    }

    /** Hides a companion of the first small count that can be computed; false when there is none. */
    private boolean hideOneMore() {
        Subtraction subtraction = new Subtraction(margins);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (isSmall(row, column) && subtraction.reveals(row, column)) {
                    return Line.row(margins, row).hideNextSmallest()
                            || Line.column(margins, column).hideNextSmallest()
                            || Line.whole(margins).hideNextSmallest();
                }
            }
        }
        return false;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(Line.row(margins, row));
        }
        for (int column = 0; column < columns; column++) {
            lines.add(Line.column(margins, column));
        }
        return lines;
    }
}
