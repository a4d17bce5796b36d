package fi.havainto.platform.pdf;

/**
 * How words look: size and leading in points, tracking (extra space after each sign) in em.
 *
 * @throws IllegalArgumentException when size or leading is not above zero
 */
public record TextStyle(Typeface typeface, float size, float leading, float tracking, Colour colour) {

    public static final TextStyle TITLE = new TextStyle(Typeface.SEMIBOLD, 34, 38, -.018f, Colour.BRAND);
    public static final TextStyle SUBTITLE = new TextStyle(Typeface.REGULAR, 13, 18, 0, Colour.INK);
    public static final TextStyle CHAPTER = new TextStyle(Typeface.SEMIBOLD, 21, 26, -.01f, Colour.INK);
    public static final TextStyle SECTION = new TextStyle(Typeface.SEMIBOLD, 14, 20, 0, Colour.INK);
    public static final TextStyle TOPIC = new TextStyle(Typeface.SEMIBOLD, 11.5f, 16, 0, Colour.INK);
    public static final TextStyle LEAD = new TextStyle(Typeface.REGULAR, 12.5f, 18, 0, Colour.INK);
    public static final TextStyle BODY = new TextStyle(Typeface.REGULAR, 10.5f, 15, 0, Colour.INK);
    public static final TextStyle CELL = new TextStyle(Typeface.REGULAR, 9.5f, 13, 0, Colour.INK);
    public static final TextStyle SMALL = new TextStyle(Typeface.REGULAR, 9, 12, 0, Colour.QUIET_INK);
    public static final TextStyle TINY = new TextStyle(Typeface.REGULAR, 8.5f, 12, 0, Colour.QUIET_INK);

    /** Ascent and descent of Source Sans 3 in em, both as positive numbers. */
    private static final float ASCENT = 1.024f;

    private static final float DESCENT = .4f;

    public TextStyle {
        if (!(size > 0) || !(leading > 0)) {
            throw new IllegalArgumentException("A style has a size and a leading above zero");
        }
    }

    public TextStyle in(Colour other) {
        return new TextStyle(typeface, size, leading, tracking, other);
    }

    public TextStyle in(Typeface other) {
        return new TextStyle(other, size, leading, tracking, colour);
    }

    /** How far the baseline lies under the top of its line, in points: the spare leading is shared above and below. */
    float baseline() {
        return (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    }
}
