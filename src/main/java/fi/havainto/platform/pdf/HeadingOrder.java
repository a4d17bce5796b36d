package fi.havainto.platform.pdf;

/** Headings go down one level at a time, as PDF/UA asks; upward they may leap. */
final class HeadingOrder {

    static final int DEEPEST = 6;

    private int current;

    /**
     * Goes on to a heading.
     *
     * @throws IllegalArgumentException when the level leaps or there is no such level
     */
    void enter(int level) {
        if (level < 1 || level > DEEPEST || level > current + 1) {
            throw new IllegalArgumentException("A heading of level " + level + " cannot follow level " + current);
        }
        current = level;
    }
}
