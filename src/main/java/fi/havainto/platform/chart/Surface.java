package fi.havainto.platform.chart;

/**
 * What a chart is drawn on. The unit is the surface's own (a point on paper, a pixel on a page); x goes right and y
 * down from the upper left corner of the chart.
 */
public interface Surface {

    /** A filled rectangle. */
    void area(Box box, Ink ink);

    /** A filled shape between corners given as x, y, x, y … */
    void shape(float[] corners, Ink ink);

    void disc(float x, float y, float radius, Ink ink);

    /** Lines with round ends and corners. */
    void trace(Trace trace, float thickness, Ink ink);

    /** One line of clean text ({@link Label}), starting at x, around it or ending there. */
    void words(String text, Letters letters, Ink ink, float x, float baseline, Side side);

    /** Where words stand to their x. */
    enum Side {
        START,
        MIDDLE,
        END
    }
}
