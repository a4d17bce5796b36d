package fi.havainto.annex.control;

import fi.havainto.platform.pdf.Colour;
import fi.havainto.platform.pdf.Pen;

/** The sign of the product: an open ring and the dot that it waits for. Large on covers, small beside the name. */
final class Rings {

    /** The ring begins at one o'clock, in degrees, and is open to the right of it. */
    private static final float OPENED_AT = 79;

    private static final float SWEEP = 292;

    /** Measures of the sign as parts of its ring's radius. */
    private static final float DOT_PLACE = .7073f;

    private static final float COVER_DOT = .102f;
    private static final float COVER_RING = .0873f;
    private static final float INNER = .6255f;
    private static final float OUTER = 1.3818f;
    private static final float SIGN_DOT = .327f;
    private static final float SIGN_RING = .318f;
    private static final float HAIRLINE = 1.1f;

    private Rings() {}

    /** The large sign between two thin rings; x and y are its middle, all in points. */
    static void cover(Pen pen, float x, float y, float radius) {
        ring(pen, x, y, radius * OUTER, HAIRLINE, Colour.PALE_BRAND);
        ring(pen, x, y, radius * INNER, HAIRLINE, Colour.PALE_BRAND);
        sign(pen, x, y, radius, COVER_RING, COVER_DOT);
    }

    /** The small sign. */
    static void sign(Pen pen, float x, float y, float radius) {
        sign(pen, x, y, radius, SIGN_RING, SIGN_DOT);
    }

    private static void sign(Pen pen, float x, float y, float radius, float thickness, float dot) {
        ring(pen, x, y, radius, radius * thickness, Colour.BRAND);
        pen.disc(x + radius * DOT_PLACE, y + radius * DOT_PLACE, radius * dot, Colour.BRAND);
    }

    private static void ring(Pen pen, float x, float y, float radius, float thickness, Colour colour) {
        pen.arc(x, y, radius, OPENED_AT, SWEEP, thickness, colour);
    }
}
