package fi.havainto.platform.disclosure;

import java.util.List;

/**
 * A table of figures with its totals, as it may be shown.
 *
 * @param cells row after row, each with one figure a column
 * @param rowTotals one a row; in a table of one column the very figures of that column
 * @param columnTotals one a column
 * @param total of everything
 */
public record Figures(List<List<Figure>> cells, List<Figure> rowTotals, List<Figure> columnTotals, Figure total) {

    public Figures {
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }
}
