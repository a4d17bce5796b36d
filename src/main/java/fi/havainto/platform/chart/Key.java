package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import java.util.ArrayList;
import java.util.List;

/** Which sign means what, in lines above a chart; an entry that is too long breaks and is cut like any label. */
final class Key {

    private static final float SIGN_WIDTH = 1.6f;
    private static final float AFTER_SIGN = .45f;
    private static final float BETWEEN = 1.5f;
    private static final float BELOW = .7f;
    private static final int MOST_LINES = 2;

    private final Canvas canvas;
    private final List<Entry> entries = new ArrayList<>();
    private final float top;
    private float x;
    private float y;
    private float end;

    /** A key that begins at a height. */
    Key(Canvas canvas, float top) {
        this.canvas = canvas;
        this.top = top;
        this.y = top;
        this.end = top;
    }

    /** Adds an entry behind the others, on a new line when the line is full. */
    void add(String text, Sign sign) {
        float indent = canvas.ems(SIGN_WIDTH + AFTER_SIGN);
        Label label = new Label(Letters.NOTE, canvas.em());
        List<String> lines = label.lines(text, canvas.width() - indent, MOST_LINES);
        float widest = (float) lines.stream()
                .mapToDouble(line -> Letters.NOTE.width(line, canvas.em()))
                .max()
                .orElse(0);
        if (x > 0 && x + indent + widest > canvas.width()) {
            x = 0;
            y = end;
        }
        entries.add(new Entry(lines, sign, x, y));
        end = Math.max(end, y + lines.size() * canvas.ems(Letters.LINE));
        x += indent + widest + canvas.ems(BETWEEN);
    }

    /** Where the chart itself may begin. */
    float bottom() {
        return entries.isEmpty() ? top : end + canvas.ems(BELOW);
    }

    /** Where a line of it begins, and where it ends: heights at which the chart may be cut. */
    List<Float> breaks() {
        List<Float> breaks = new ArrayList<>();
        entries.stream().map(Entry::y).distinct().forEach(breaks::add);
        breaks.add(bottom());
        return breaks;
    }

    void draw(Surface surface) {
        for (Entry entry : entries) {
            float line = canvas.ems(Letters.LINE);
            float room = canvas.ems(1);
            entry.sign().draw(surface, new Box(entry.x(), entry.y() + (line - room) / 2, canvas.ems(SIGN_WIDTH), room));
            float baseline = entry.y() + canvas.ems(Letters.BASELINE);
            for (String words : entry.lines()) {
                float start = entry.x() + canvas.ems(SIGN_WIDTH + AFTER_SIGN);
                surface.words(words, Letters.NOTE, Ink.QUIET, start, baseline, Side.START);
                baseline += line;
            }
        }
    }

    /** Draws what an entry explains into a box. */
    @FunctionalInterface
    interface Sign {
        void draw(Surface surface, Box box);
    }

    private record Entry(List<String> lines, Sign sign, float x, float y) {}
}
