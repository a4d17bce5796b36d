package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a chart with their labels: beside what is drawn where there is room, otherwise above it. It says where
 * each row may draw.
 */
final class Rows {

    private static final float LABEL_SHARE = .36f;
    private static final float BETWEEN = .6f;
    private static final float BESIDE_LABEL = .8f;
    private static final float UNDER_LABEL = .2f;
    private static final int MOST_LINES = 3;
    private static final float BASE_THICKNESS = .0625f;

    private final Canvas canvas;
    private final boolean wide;
    private final float left;
    private final List<Row> rows = new ArrayList<>();

    /**
     * Lays the rows out.
     *
     * @param top where the first one begins
     */
    Rows(Canvas canvas, List<String> labels, float top, Shape shape) {
        this.canvas = canvas;
        this.wide = canvas.isWide();
        Label label = new Label(Letters.LABEL, canvas.em());
        float column = wide ? LABEL_SHARE * canvas.width() : canvas.width() - shape.kept();
        List<List<String>> broken = labels.stream()
                .map(text -> label.lines(text, column, MOST_LINES))
                .toList();
        this.left = wide ? widest(broken) + canvas.ems(BESIDE_LABEL) : canvas.ems(BASE_THICKNESS);
        float y = top;
        for (List<String> lines : broken) {
            Row row = row(lines, y, shape);
            rows.add(row);
            y = row.bottom();
        }
    }

    private Row row(List<String> lines, float top, Shape shape) {
        float height = shape.height();
        float between = canvas.ems(BETWEEN);
        float words = lines.size() * canvas.ems(Letters.LINE);
        if (wide) {
            float whole = Math.max(words, height);
            float content = top + (between + whole - height) / 2;
            float first = top + between / 2;
            float wanted = content + (shape.beside() - words) / 2;
            float begin = Math.max(first, Math.min(wanted, first + whole - words));
            return new Row(lines, top, begin, content, top + whole + between);
        }
        float start = top + between / 2;
        float content = start + words + canvas.ems(UNDER_LABEL);
        return new Row(lines, top, start, content, content + height + between / 2);
    }

    private float widest(List<List<String>> labels) {
        return (float) labels.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Letters.LABEL.width(line, canvas.em()))
                .max()
                .orElse(0);
    }

    /** X from which rows draw. */
    float left() {
        return left;
    }

    /** The width in which rows draw. */
    float room() {
        return canvas.width() - left;
    }

    boolean isWide() {
        return wide;
    }

    Row at(int index) {
        return rows.get(index);
    }

    float bottom() {
        return rows.get(rows.size() - 1).bottom();
    }

    /** Heights at which the chart may be cut: where its rows begin. */
    List<Float> breaks() {
        return rows.stream().map(Row::top).toList();
    }

    /** The same for a chart whose key stands above its rows. */
    List<Float> breaksUnder(Key key) {
        return Stream.concat(key.breaks().stream(), breaks().stream()).toList();
    }

    void labels(Surface surface) {
        for (Row row : rows) {
            float baseline = row.words() + canvas.ems(Letters.BASELINE);
            for (String line : row.lines()) {
                surface.words(line, Letters.LABEL, Ink.WORDS, 0, baseline, Side.START);
                baseline += canvas.ems(Letters.LINE);
            }
        }
    }

    /** The line from which bars start: through all rows, or a piece a row where labels stand between them. */
    void base(Surface surface, float height) {
        float thickness = canvas.ems(BASE_THICKNESS);
        float reach = canvas.ems(UNDER_LABEL) / 2;
        for (Row row : rows) {
            float from = wide ? row.top() : row.content() - reach;
            float to = wide ? row.bottom() : row.content() + height + reach;
            surface.area(new Box(left - thickness, from, thickness, to - from), Ink.BASE);
        }
    }

    /**
     * What each row draws.
     *
     * @param height of all of it
     * @param beside height of its upper part, beside whose middle the label stands
     * @param kept width that stays free at the right of a label that stands above
     */
    record Shape(float height, float beside, float kept) {

        static Shape of(float height) {
            return new Shape(height, height, 0);
        }
    }

    /**
     * One row.
     *
     * @param words where its label begins
     * @param content where it draws
     */
    record Row(List<String> lines, float top, float words, float content, float bottom) {}
}
