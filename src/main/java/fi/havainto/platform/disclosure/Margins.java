package fi.havainto.platform.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts together with their totals, and which of them are hidden. The last row and the last column are the totals;
 * each row and each column is a sum that a reader knows of: all but its last cell add up to its last cell.
 */
final class Margins {

    private final long[][] values;
    private final boolean[][] hidden;

    /**
     * Adds the totals to the counts.
     *
     * @throws IllegalArgumentException when there is no count, a count is negative or the rows differ in length
     * @throws ArithmeticException when a total does not fit a long
     */
    Margins(long[][] counts) {
        if (counts.length == 0 || counts[0].length == 0) {
            throw new IllegalArgumentException("A table has a count");
        }
        int columns = counts[0].length;
        values = new long[counts.length + 1][columns + 1];
        hidden = new boolean[counts.length + 1][columns + 1];
        for (int row = 0; row < counts.length; row++) {
            if (counts[row].length != columns) {
                throw new IllegalArgumentException("All rows have the same number of counts");
            }
            for (int column = 0; column < columns; column++) {
                add(row, column, counts[row][column]);
            }
        }
    }

    private void add(int row, int column, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count is not negative");
        }
        values[row][column] = count;
        for (int[] total : new int[][] {{row, columns() - 1}, {rows() - 1, column}, {rows() - 1, columns() - 1}}) {
            values[total[0]][total[1]] = Math.addExact(values[total[0]][total[1]], count);
        }
    }

    /** Rows with the row of totals. */
    int rows() {
        return values.length;
    }

    /** Columns with the column of totals. */
    int columns() {
        return values[0].length;
    }

    long value(int row, int column) {
        return values[row][column];
    }

    boolean isHidden(int row, int column) {
        return hidden[row][column];
    }

    void hide(int row, int column) {
        hidden[row][column] = true;
    }

    /** Totals count against the others of their line; the total of totals stands on the side of the counts again. */
    boolean isTotal(int row, int column) {
        return (row == rows() - 1) != (column == columns() - 1);
    }

    /** What may be shown of it all. */
    Figures figures() {
        int totals = rows() - 1;
        List<List<Figure>> cells =
                IntStream.range(0, totals).mapToObj(this::rowOfFigures).toList();
        List<Figure> rowTotals = IntStream.range(0, totals)
                .mapToObj(row -> figure(row, columns() - 1))
                .toList();
        return new Figures(cells, rowTotals, rowOfFigures(totals), figure(totals, columns() - 1));
    }

    private List<Figure> rowOfFigures(int row) {
        return IntStream.range(0, columns() - 1)
                .mapToObj(column -> figure(row, column))
                .toList();
    }

    private Figure figure(int row, int column) {
        return hidden[row][column] ? new Figure.Hidden() : new Figure.Shown(values[row][column]);
    }
}
