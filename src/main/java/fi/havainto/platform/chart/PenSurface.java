package fi.havainto.platform.chart;

import fi.havainto.platform.pdf.Pen;
import fi.havainto.platform.pdf.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** A chart on paper: turns y upward and draws with the pen of the page. */
final class PenSurface implements Surface {

    private final Pen pen;
    private final float left;
    private final float top;
    private final float em;

    /** A surface whose upper left corner is at that place of the page. */
    PenSurface(Pen pen, float left, float top, float em) {
        this.pen = pen;
        this.left = left;
        this.top = top;
        this.em = em;
    }

    @Override
    public void area(Box box, Ink ink) {
        pen.area(left + box.left(), top - box.bottom(), box.width(), box.height(), ink.onPaper());
    }

    @Override
    public void shape(float[] corners, Ink ink) {
        pen.shape(onPage(corners), ink.onPaper());
    }

    @Override
    public void disc(float x, float y, float radius, Ink ink) {
        pen.disc(left + x, top - y, radius, ink.onPaper());
    }

    @Override
    public void trace(Trace trace, float thickness, Ink ink) {
        List<float[]> runs = new ArrayList<>();
        for (float[] run : trace.runs()) {
            runs.add(onPage(run));
        }
        pen.runs(runs, thickness, ink.onPaper());
    }

    @Override
    public void words(String text, Letters letters, Ink ink, float x, float baseline, Side side) {
        TextStyle style = letters.onPaper(em, ink);
        switch (side) {
            case START -> pen.words(text, style, left + x, top - baseline);
            case MIDDLE -> pen.words(text, style, left + x - pen.width(text, style) / 2, top - baseline);
            case END -> pen.wordsEndingAt(text, style, left + x, top - baseline);
        }
    }

    private float[] onPage(float[] points) {
        float[] turned = new float[points.length];
        for (int i = 0; i < points.length; i++) {
            turned[i] = i % 2 == 0 ? left + points[i] : top - points[i];
        }
        return turned;
    }
}
