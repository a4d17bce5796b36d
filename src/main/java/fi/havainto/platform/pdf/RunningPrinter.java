package fi.havainto.platform.pdf;

/** Prints head, foot and stamps on a sheet, now that it is known how many there are. */
final class RunningPrinter {

    private static final float HEAD = 22 * PageFormat.MM;
    private static final float FOOT = 20 * PageFormat.MM;
    private static final float RULE = .5f;
    private static final float RULE_DISTANCE = 3 * PageFormat.MM;
    private static final float STAMP_BOTTOM = 9 * PageFormat.MM;
    private static final float STAMP_HEIGHT = 16;
    private static final float STAMP_PADDING = 7;
    private static final float BETWEEN_STAMPS = 5;
    private static final TextStyle STYLE = TextStyle.SMALL;
    private static final TextStyle STAMP = TextStyle.SMALL.in(Typeface.SEMIBOLD).in(Colour.WARNING_INK);

    private final RunningLines running;
    private final PageFormat format;

    RunningPrinter(RunningLines running, PageFormat format) {
        this.running = running;
        this.format = format;
    }

    /** Prints on one sheet; both numbers count from one. */
    void print(Sheet sheet, int page, int pages) {
        sheet.artifact(this::stamps);
        if (page > running.coverPages()) {
            sheet.artifact(this::head);
            sheet.artifact(pen -> foot(pen, running.pageLabel().of(page, pages)));
        }
    }

    private void head(Pen pen) {
        float y = format.height() - HEAD;
        pair(pen, running.headLeft(), running.headRight(), y);
        float rule = y - RULE_DISTANCE;
        pen.line(format.left(), rule, format.rightEdge(), rule, RULE, Colour.LINE);
    }

    private void foot(Pen pen, String label) {
        float rule = FOOT + STYLE.baseline() + RULE_DISTANCE;
        pen.line(format.left(), rule, format.rightEdge(), rule, RULE, Colour.LINE);
        pair(pen, running.footLeft(), label, FOOT);
    }

    private void pair(Pen pen, String left, String right, float baseline) {
        float half = format.measure() / 2 - RULE_DISTANCE;
        pen.words(pen.shortened(left, STYLE, half), STYLE, format.left(), baseline);
        pen.wordsEndingAt(pen.shortened(right, STYLE, half), STYLE, format.rightEdge(), baseline);
    }

    private void stamps(Pen pen) {
        float bottom = format.height() - STAMP_BOTTOM - STAMP_HEIGHT;
        float left = format.left();
        for (String stamp : running.stamps()) {
            float width = pen.width(stamp, STAMP) + 2 * STAMP_PADDING;
            pen.area(left, bottom, width, STAMP_HEIGHT, Colour.WARNING_GROUND);
            float baseline = bottom + (STAMP_HEIGHT + STAMP.leading()) / 2 - STAMP.baseline();
            pen.words(stamp, STAMP, left + STAMP_PADDING, baseline);
            left += width + BETWEEN_STAMPS;
        }
    }
}
