package fi.havainto.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A circle traced with Bézier curves of at most a quarter turn, which is exact enough for any paper. */
record Arc(float x, float y, float radius) {

    static final float FULL_TURN = 360;

    private static final double QUARTER_TURN = 90;

    /** Adds the arc to the current path; angles in degrees, against the clock. */
    void trace(PDPageContentStream content, float from, float sweep) throws IOException {
        int pieces = (int) Math.ceil(sweep / QUARTER_TURN);
        double step = Math.toRadians(sweep / pieces);
        double angle = Math.toRadians(from);
        content.moveTo(atX(angle, 0), atY(angle, 0));
        for (int i = 0; i < pieces; i++, angle += step) {
            double pull = 4.0 / 3 * Math.tan(step / 4);
            content.curveTo(
                    atX(angle, pull),
                    atY(angle, pull),
                    atX(angle + step, -pull),
                    atY(angle + step, -pull),
                    atX(angle + step, 0),
                    atY(angle + step, 0));
        }
    }

    /** The point at an angle, moved along the tangent by {@code pull} radii. */
    private float atX(double angle, double pull) {
        return (float) (x + radius * (Math.cos(angle) - pull * Math.sin(angle)));
    }

    private float atY(double angle, double pull) {
        return (float) (y + radius * (Math.sin(angle) + pull * Math.cos(angle)));
    }
}
