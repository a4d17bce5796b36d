package fi.havainto.platform.pdf;

/** One line of a table of contents; the last one of its heading has the dots and the page. */
record ContentsLine(Line line, TextStyle style, LinkMark mark, float left, float right, boolean isLast) implements Ink {

    private static final float BESIDE_DOTS = 6;
    private static final float DOT_STEP = 5;
    private static final float DOT = .45f;

    @Override
    public void print(Sheet sheet, float top) {
        float baseline = top - style.baseline();
        line.print(sheet, left, baseline);
        if (isLast) {
            String number = " " + sheet.pageOf(mark.place());
            float width = sheet.pen().width(number, style);
            sheet.mark(mark.tag(), pen -> pen.wordsEndingAt(number, style, right, baseline));
            float to = right - width - BESIDE_DOTS / 2;
            sheet.artifact(pen -> dots(pen, left + line.width() + BESIDE_DOTS, to, baseline));
        }
        sheet.link(mark, left, baseline, (isLast ? right : left + line.width()) - left, style);
    }

    /** Dots stand under each other on all lines, counted from the right. */
    private void dots(Pen pen, float from, float to, float baseline) {
        for (float x = right - DOT_STEP * (float) Math.ceil((right - to) / DOT_STEP); x > from; x -= DOT_STEP) {
            pen.disc(x, baseline + 1, DOT, Colour.STRONG_LINE);
        }
    }
}
