package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where printing has got to: the sheets so far, and how far down the last one is used. */
final class Flow {

    private static final float ROUNDING = .01f;

    private final PageFormat format;
    private final Supplier<Sheet> newSheet;
    private final List<Sheet> sheets = new ArrayList<>();
    private float y;

    Flow(PageFormat format, Supplier<Sheet> newSheet) {
        this.format = format;
        this.newSheet = newSheet;
    }

    PageFormat format() {
        return format;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The sheet being printed; the first is taken when it is first needed. */
    Sheet sheet() {
        if (sheets.isEmpty()) {
            newPage();
        }
        return sheets.get(sheets.size() - 1);
    }

    void newPage() {
        sheets.add(newSheet.get());
        y = format.head();
    }

    /** Y of the next thing's upper side. */
    float y() {
        sheet();
        return y;
    }

    void moveTo(float newY) {
        sheet();
        y = newY;
    }

    void down(float distance) {
        moveTo(y() - distance);
    }

    /** Space between blocks: dropped where a page begins. */
    void gap(float distance) {
        if (!atHead()) {
            down(distance);
        }
    }

    boolean atHead() {
        return y() >= format.head() - ROUNDING;
    }

    private float room() {
        return y() - format.bottom();
    }

    boolean fits(float height) {
        return height <= room() + ROUNDING;
    }

    /** Whether the height would fit on a page of its own. */
    boolean fitsAnyPage(float height) {
        return height <= format.textHeight() + ROUNDING;
    }

    /** Turns the page when the height does not fit on this one. */
    void need(float height) {
        if (!fits(height) && !atHead()) {
            newPage();
        }
    }

    /** How many lines of a leading still fit, beside some other height. */
    int linesLeft(float leading, float besides) {
        return Math.max(0, (int) Math.floor((room() - besides + ROUNDING) / leading));
    }
}
