package fi.havainto.platform.chart;

import java.util.List;

/**
 * The figures of a chart as a table, written as they are printed. The first cell of a row is its heading.
 *
 * @throws IllegalArgumentException when a row has not one cell a column
 */
public record ChartTable(String caption, List<String> heads, List<List<String>> rows) {

    public ChartTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = heads.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("A row has a cell for each column");
        }
    }

    /** For pages, which ask by this name. */
    public String getCaption() {
        return caption;
    }

    public List<String> getHeads() {
        return heads;
    }

    public List<List<String>> getRows() {
        return rows;
    }
}
