package fi.havainto.platform.pdf;

/** The tinted area of one card. Two cards are never the same, even if they look alike. */
final class Ground {

    /** Room at the upper and lower end of a card. */
    static final Ink NOTHING = (sheet, top) -> {};

    private static final float EDGE = 2.5f;

    private final float left;
    private final float width;
    private final Colour colour;
    private final Colour edge;

    Ground(float left, float width, Colour colour, Colour edge) {
        this.left = left;
        this.width = width;
        this.colour = colour;
        this.edge = edge;
    }

    void draw(Pen pen, float top, float bottom) {
        pen.area(left, bottom, width, top - bottom, colour);
        pen.area(left, bottom, EDGE, top - bottom, edge);
    }
}
