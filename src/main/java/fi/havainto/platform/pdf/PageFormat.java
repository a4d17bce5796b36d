package fi.havainto.platform.pdf;

/**
 * The size of a page and its margins, in points.
 *
 * @throws IllegalArgumentException when the margins leave no room to print in
 */
public record PageFormat(float width, float height, float left, float right, float top, float bottom) {

    /** Points in a millimetre. */
    public static final float MM = 72 / 25.4f;

    /** A4 upright, 25 mm on the binding side and 20 mm outside; head and foot leave room for the running lines. */
    public static final PageFormat A4 = new PageFormat(210 * MM, 297 * MM, 25 * MM, 20 * MM, 35 * MM, 30 * MM);

    /** Lines of running text grow no wider than this: about eighty signs. */
    static final float TEXT_WIDTH = 140 * MM;

    private static final float SMALLEST_SIDE = 100;

    public PageFormat {
        if (width - left - right < SMALLEST_SIDE || height - top - bottom < SMALLEST_SIDE) {
            throw new IllegalArgumentException("The margins leave no room to print in");
        }
    }

    /** The same paper lying on its side, with the same margins left and right, above and below. */
    public PageFormat turned() {
        return new PageFormat(height, width, left, right, top, bottom);
    }

    /** Width between the margins. */
    public float measure() {
        return width - left - right;
    }

    /** Height between the margins. */
    public float textHeight() {
        return height - top - bottom;
    }

    /** X of the right margin. */
    public float rightEdge() {
        return width - right;
    }

    /** Y where the first line of a page begins. */
    public float head() {
        return height - top;
    }
}
