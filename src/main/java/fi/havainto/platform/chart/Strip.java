package fi.havainto.platform.chart;

/** A part of a chart between two heights, moved to the top: what lies elsewhere is not drawn. */
final class Strip implements Surface {

    private final Surface surface;
    private final float from;
    private final float to;

    Strip(Surface surface, float from, float to) {
        this.surface = surface;
        this.from = from;
        this.to = to;
    }

    @Override
    public void area(Box box, Ink ink) {
        if (holds(box.middleY())) {
            surface.area(new Box(box.left(), box.top() - from, box.width(), box.height()), ink);
        }
    }

    @Override
    public void shape(float[] corners, Ink ink) {
        if (holds(middle(corners))) {
            surface.shape(Trace.moved(corners, 0, -from), ink);
        }
    }

    @Override
    public void disc(float x, float y, float radius, Ink ink) {
        if (holds(y)) {
            surface.disc(x, y - from, radius, ink);
        }
    }

    @Override
    public void trace(Trace trace, float thickness, Ink ink) {
        if (holds(middle(trace.runs().get(0)))) {
            surface.trace(trace.moved(0, -from), thickness, ink);
        }
    }

    @Override
    public void words(String text, Letters letters, Ink ink, float x, float baseline, Side side) {
        if (holds(baseline)) {
            surface.words(text, letters, ink, x, baseline - from, side);
        }
    }

    private boolean holds(float y) {
        return y >= from && y < to;
    }

    private static float middle(float[] points) {
        float least = points[1];
        float most = points[1];
        for (int i = 1; i < points.length; i += 2) {
            least = Math.min(least, points[i]);
            most = Math.max(most, points[i]);
        }
        return (least + most) / 2;
    }
}
