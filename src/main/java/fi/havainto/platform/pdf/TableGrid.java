package fi.havainto.platform.pdf;

import java.util.List;

/** Where the columns of a table stand. Lengths in points. */
final class TableGrid {

    private static final float GUTTER = 3 * PageFormat.MM;
    private static final float RULE = .5f;

    private final List<Table.Column> columns;
    private final float left;
    private final float width;
    private final float shares;
    private final float padding;

    TableGrid(Table table, float left, float width) {
        this.columns = table.columns();
        this.padding = table.density().padding();
        this.left = left;
        this.width = width;
        float sum = 0;
        for (Table.Column column : columns) {
            sum += column.share();
        }
        this.shares = sum;
    }

    /** Prints lines of one cell; top is the upper side of the first. */
    void print(Sheet sheet, int column, List<Line> lines, TextStyle style, float top) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            line.print(sheet, lineX(column, line), top - i * style.leading() - style.baseline());
        }
    }

    /** A rule over the whole width. */
    void rule(Sheet sheet, float y, Colour colour) {
        sheet.artifact(pen -> pen.line(left, y, left + width, y, RULE, colour));
    }

    /** Above and below the words of a row. */
    float padding() {
        return padding;
    }

    float textWidth(int column) {
        return width(column) - (column == columns.size() - 1 ? 0 : GUTTER);
    }

    static int tallest(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private float lineX(int column, Line line) {
        float x = columnX(column);
        return columns.get(column).side() == Table.Side.LEFT ? x : x + textWidth(column) - line.width();
    }

    private float columnX(int column) {
        float before = 0;
        for (int i = 0; i < column; i++) {
            before += width(i);
        }
        return left + before;
    }

    private float width(int column) {
        return width * columns.get(column).share() / shares;
    }
}
