package fi.havainto.platform.pdf;

import java.util.List;

/**
 * Lays lines one under the other, so that neither the first nor the last of a longer text stands alone on a page, and
 * a cut word stays on one page where that can be.
 */
final class TextLayer {

    private TextLayer() {}

    /** Lays lines of running text from x on. */
    static void lay(Layout layout, List<Line> lines, TextStyle style, float x) {
        lay(layout, lines, style, x, Bond.FREE, "");
    }

    /**
     * Lays lines.
     *
     * @param least how strongly each line holds to the next, and the last one to what follows
     * @param anchor the name of the first line's place, or empty
     */
    static void lay(Layout layout, List<Line> lines, TextStyle style, float x, Bond least, String anchor) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            layout.put(
                    style.leading(),
                    stronger(least, bond(lines, i)),
                    (sheet, top) -> line.print(sheet, x, top - style.baseline()),
                    i == 0 ? anchor : "");
        }
    }

    /** How the lines of one text hold together. */
    static Bond bond(List<Line> lines, int i) {
        int last = lines.size() - 1;
        if (i == last) {
            return Bond.FREE;
        }
        if (i == 0 || i == last - 1) {
            return Bond.FIRM;
        }
        return lines.get(i).cut() ? Bond.WISH : Bond.FREE;
    }

    static Bond stronger(Bond one, Bond other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
