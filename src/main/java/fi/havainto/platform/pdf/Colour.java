package fi.havainto.platform.pdf;

/**
 * A colour in sRGB, each part 0 to 1. The constants are the product's own tokens for paper.
 *
 * @throws IllegalArgumentException when a part is outside 0 to 1
 */
public record Colour(float red, float green, float blue) {

    public static final Colour INK = rgb(26, 35, 46);
    public static final Colour QUIET_INK = rgb(78, 87, 95);
    public static final Colour BRAND = rgb(0, 53, 122);
    public static final Colour PALE_BRAND = rgb(140, 164, 195);
    public static final Colour PALE_GROUND = rgb(242, 246, 250);
    public static final Colour LINE = rgb(209, 215, 220);
    public static final Colour STRONG_LINE = rgb(107, 119, 128);
    public static final Colour CHART = rgb(35, 89, 154);
    public static final Colour WARNING_INK = rgb(141, 54, 12);
    public static final Colour WARNING_GROUND = rgb(255, 245, 235);

    private static final int FULL = 255;

    public Colour {
        if (!inRange(red) || !inRange(green) || !inRange(blue)) {
            throw new IllegalArgumentException("A part of a colour is between 0 and 1");
        }
    }

    /** A colour from parts of 0 to 255. */
    public static Colour rgb(int red, int green, int blue) {
        return new Colour((float) red / FULL, (float) green / FULL, (float) blue / FULL);
    }

    private static boolean inRange(float part) {
        return part >= 0 && part <= 1;
    }
}
