package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who has the printed table and much patience: tries every table whose hidden counts differ by one from the
 * true ones and are not below one. It knows nothing else of how the rule works.
 */
final class Reader {

    private final long[][] counts;
    private final Figures figures;
    private final List<int[]> hidden = new ArrayList<>();
    private final List<long[][]> agreeing = new ArrayList<>();

    Reader(long[][] counts, Figures figures) {
        this.counts = counts;
        this.figures = figures;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                if (!shows(row, column)) {
                    hidden.add(new int[] {row, column});
                }
            }
        }
        tryAll(0, new long[counts.length][counts[0].length]);
    }

    /** The true count; a row or column after the last is the total. */
    long count(int row, int column) {
        return sum(counts, row, column);
    }

    boolean shows(int row, int column) {
        boolean totalRow = row == counts.length;
        boolean totalColumn = column == counts[0].length;
        Figure figure = totalRow && totalColumn
                ? figures.total()
                : totalRow
                        ? figures.columnTotals().get(column)
                        : totalColumn
                                ? figures.rowTotals().get(row)
                                : figures.cells().get(row).get(column);
        return !figure.text(Locale.ROOT).equals(Figure.MARK);
    }

    /** Whether some table that looks the same has another count here. */
    boolean canDoubt(int row, int column) {
        return agreeing.stream().anyMatch(change -> sum(change, row, column) != 0);
    }

    private void tryAll(int next, long[][] change) {
        if (next == hidden.size()) {
            if (looksTheSame(change)) {
                long[][] kept = new long[change.length][];
                for (int row = 0; row < change.length; row++) {
                    kept[row] = change[row].clone();
                }
                agreeing.add(kept);
            }
            return;
        }
        int row = hidden.get(next)[0];
        int column = hidden.get(next)[1];
        for (int step = -1; step <= 1; step++) {
            if (counts[row][column] + step >= 1) {
                change[row][column] = step;
                tryAll(next + 1, change);
            }
        }
        change[row][column] = 0;
    }

    private boolean looksTheSame(long[][] change) {
        for (int row = 0; row <= counts.length; row++) {
            if (shows(row, counts[0].length) && sum(change, row, counts[0].length) != 0) {
                return false;
            }
        }
        for (int column = 0; column < counts[0].length; column++) {
            if (shows(counts.length, column) && sum(change, counts.length, column) != 0) {
                return false;
            }
        }
        return true;
    }

    private static long sum(long[][] table, int row, int column) {
        long sum = 0;
        for (int r = 0; r < table.length; r++) {
            for (int c = 0; c < table[0].length; c++) {
                if ((row == table.length || row == r) && (column == table[0].length || column == c)) {
                    sum += table[r][c];
                }
            }
        }
        return sum;
    }
}
