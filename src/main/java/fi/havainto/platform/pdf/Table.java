package fi.havainto.platform.pdf;

import java.util.List;

/**
 * A table with one row of headings above and row headings in its first column. The headings are printed again on each
 * page and are in the structure once; a row breaks between two pages only when it is taller than a page.
 *
 * @param caption what the table shows; printed above it
 * @param columns at least one, from left to right
 * @param rows may be none: then the caption and {@code whenEmpty} are printed as plain text
 * @param whenEmpty what to say when there are no rows
 * @param width in points; where there is less room, the table takes what there is
 * @param density how far apart its rows stand
 * @throws IllegalArgumentException when there is no column, or a row has another number of cells than there are columns
 */
public record Table(
        Wording caption, List<Column> columns, List<Row> rows, Wording whenEmpty, float width, Density density)
        implements Block {

    /** As wide as there is room. */
    public static final float FULL_WIDTH = Float.MAX_VALUE;

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

    /** A table whose rows stand apart for reading. */
    public Table(Wording caption, List<Column> columns, List<Row> rows, Wording whenEmpty, float width) {
        this(caption, columns, rows, whenEmpty, width, Density.ROOMY);
    }

    /** The same with its rows close together: for many figures that are looked up, so that more of them stand on a page. */
    public Table dense() {
        return new Table(caption, columns, rows, whenEmpty, width, Density.DENSE);
    }

    @Override
    public void lay(Layout layout) {
        new TableLayer(layout, this).lay();
    }

    /** How far apart rows stand. */
    public enum Density {
        ROOMY(1.5f * PageFormat.MM),
        DENSE(.75f * PageFormat.MM);

        private final float padding;

        Density(float padding) {
            this.padding = padding;
        }

        /** Points above and below the words of a row. */
        float padding() {
            return padding;
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
    public record Row(List<Prose> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Wording> cells) {
            return new Row(cells.stream().map(Prose::of).toList(), false);
        }

        public static Row total(List<Wording> cells) {
            return new Row(cells.stream().map(Prose::of).toList(), true);
        }
    }
}
