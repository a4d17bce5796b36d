package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import java.util.ArrayList;
import java.util.List;

/** Names over columns; where one does not fit, numbers stand over them and a key before them says what they mean. */
final class ColumnHeads {

    private static final float BETWEEN = .5f;
    private static final int MOST_LINES = 3;

    private final Canvas canvas;
    private final float column;
    private final Key key;
    private final List<List<String>> heads = new ArrayList<>();

    /**
     * Heads of neighbouring columns.
     *
     * @param first number of the first one, counted from zero
     * @param column width of a column
     */
    ColumnHeads(Canvas canvas, List<String> names, int first, float column, float top) {
        this.canvas = canvas;
        this.column = column;
        this.key = new Key(canvas, top);
        Label label = new Label(Letters.NOTE, canvas.em());
        float width = column - canvas.ems(BETWEEN);
        boolean fit = names.stream().allMatch(name -> label.fits(name, width, MOST_LINES));
        for (int i = 0; i < names.size(); i++) {
            String number = canvas.words().tick(first + i + 1L);
            if (!fit) {
                key.add(names.get(i), (surface, box) -> number(surface, number, box));
            }
            heads.add(fit ? label.lines(names.get(i), width, MOST_LINES) : List.of(number));
        }
    }

    private void number(Surface surface, String number, Box box) {
        float baseline = box.middleY() + canvas.ems(Letters.HALF_CAPITAL);
        surface.words(number, Letters.VALUE, Ink.WORDS, box.right(), baseline, Side.END);
    }

    /** Heights at which the key may be cut; the heads stay with what is under them. */
    List<Float> breaks() {
        return key.breaks();
    }

    float bottom() {
        return key.bottom() + lines() * canvas.ems(Letters.LINE) + canvas.ems(BETWEEN) / 2;
    }

    /** The middle of a column from the left of the first. */
    float middle(int index) {
        return column * index + column / 2;
    }

    void draw(Surface surface, float left) {
        key.draw(surface);
        for (int i = 0; i < heads.size(); i++) {
            List<String> lines = heads.get(i);
            float first = key.bottom() + (lines() - lines.size()) * canvas.ems(Letters.LINE);
            float baseline = first + canvas.ems(Letters.BASELINE);
            for (String line : lines) {
                surface.words(line, Letters.NOTE, Ink.QUIET, left + middle(i), baseline, Side.MIDDLE);
                baseline += canvas.ems(Letters.LINE);
            }
        }
    }

    private int lines() {
        return heads.stream().mapToInt(List::size).max().orElse(0);
    }
}
