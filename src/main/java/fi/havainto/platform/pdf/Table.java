package fi.havainto.platform.pdf;

import java.util.List;

/**
 * A table with one row of headings above and row headings in its first column.
 *
 * @param caption what the table shows; printed above it
 * @param columns at least one, from left to right
 * @param rows may be none: then the caption and {@code whenEmpty} are printed as plain text
 * @param whenEmpty what to say when there are no rows
 * @param width in points
 * @throws IllegalArgumentException when there is no column, or a row has another number of cells than there are columns
 */
public record Table(Wording caption, List<Column> columns, List<Row> rows, Wording whenEmpty, float width) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has a column");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row has as many cells as the table has columns");
            }
        }
    }

    /** On which side the text of a column stands. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /**
     * One column.
     *
     * @param share its part of the width, in proportion to the shares of the others; above zero
     */
    public record Column(Wording heading, Side side, float share) {

        public Column {
            if (!(share > 0)) {
                throw new IllegalArgumentException("A column has a share of the width");
            }
        }
    }

    /** One row; its first cell is its heading. A total stands out. */
    public record Row(List<Wording> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
