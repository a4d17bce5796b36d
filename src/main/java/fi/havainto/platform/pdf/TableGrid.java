package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of a table stand, and how its cells break into lines. Lengths in points. */
final class TableGrid {

    static final float PADDING = 1.5f * PageFormat.MM;

    private static final float GUTTER = 3 * PageFormat.MM;
    private static final float RULE = .5f;

    private final Table table;
    private final LineBreaker breaker;
    private final Measure measure;
    private final float left;
    private final float shares;

    TableGrid(Table table, LineBreaker breaker, Measure measure, float left) {
        this.table = table;
        this.breaker = breaker;
        this.measure = measure;
        this.left = left;
        float sum = 0;
        for (Table.Column column : table.columns()) {
            sum += column.share();
        }
        this.shares = sum;
    }

    float left() {
        return left;
    }

    int columns() {
        return table.columns().size();
    }

    /** The cells of a row, each as its lines. */
    List<List<String>> broken(List<Wording> cells, TextStyle style) {
        List<List<String>> broken = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            broken.add(breaker.lines(cells.get(column).text(), style, textWidth(column)));
        }
        return broken;
    }

    /** Draws lines of one cell; top is the upper side of the first. */
    void draw(Pen pen, int column, List<String> lines, TextStyle style, float top) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            pen.printable(line, style, lineX(column, line, style), top - i * style.leading() - style.baseline());
        }
    }

    /** A rule over the whole width. */
    void rule(Pen pen, float y, Colour colour) {
        pen.line(left, y, left + table.width(), y, RULE, colour);
    }

    /** X where a line of a column begins. */
    private float lineX(int column, String line, TextStyle style) {
        if (table.columns().get(column).side() == Table.Side.LEFT) {
            return columnX(column);
        }
        return columnX(column) + textWidth(column) - measure.width(line.stripTrailing(), style);
    }

    static int tallest(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    static float height(int lines, TextStyle style) {
        return lines * style.leading() + 2 * PADDING;
    }

    private float columnX(int column) {
        float before = 0;
        for (int i = 0; i < column; i++) {
            before += width(i);
        }
        return left + before;
    }

    private float textWidth(int column) {
        return width(column) - (column == columns() - 1 ? 0 : GUTTER);
    }

    private float width(int column) {
        return table.width() * table.columns().get(column).share() / shares;
    }
}
