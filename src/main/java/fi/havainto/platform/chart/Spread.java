package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import java.util.ArrayList;
import java.util.List;

/** Words that each want to stand under a place, moved apart as far as they must, in their order, over several lines where one is too short. */
final class Spread {

    private static final float BETWEEN = .5f;

    private final Canvas canvas;
    private final List<String> words = new ArrayList<>();
    private final List<Float> places = new ArrayList<>();

    Spread(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Adds words behind the others; their middle wants to be at x. */
    void add(String text, float x) {
        words.add(text);
        places.add(x);
    }

    /** Which words stand on which line of a width: the first and the last one of each, counted from zero. */
    List<int[]> lines(float width) {
        List<int[]> lines = new ArrayList<>();
        float used = 0;
        for (int i = 0; i < words.size(); i++) {
            float wanted = wide(i) + canvas.ems(BETWEEN);
            if (lines.isEmpty() || used + wide(i) > width) {
                lines.add(new int[] {i, i});
                used = 0;
            }
            lines.get(lines.size() - 1)[1] = i;
            used += wanted;
        }
        return lines;
    }

    void draw(Surface surface, float left, float top, float width) {
        float baseline = top + canvas.ems(Letters.BASELINE);
        for (int[] line : lines(width)) {
            float[] starts = starts(line[0], line[1], width);
            for (int i = line[0]; i <= line[1]; i++) {
                surface.words(words.get(i), Letters.NOTE, Ink.WORDS, left + starts[i - line[0]], baseline, Side.START);
            }
            baseline += canvas.ems(Letters.LINE);
        }
    }

    /** First each as near to its place as those before it let it, then back from the end of the line. */
    private float[] starts(int first, int last, float width) {
        float between = canvas.ems(BETWEEN);
        float[] starts = new float[last - first + 1];
        float free = 0;
        for (int i = first; i <= last; i++) {
            starts[i - first] = Math.max(free, places.get(i) - wide(i) / 2);
            free = starts[i - first] + wide(i) + between;
        }
        float end = width;
        for (int i = last; i >= first; i--) {
            starts[i - first] = Math.min(starts[i - first], end - wide(i));
            end = starts[i - first] - between;
        }
        return starts;
    }

    private float wide(int index) {
        return Letters.NOTE.width(words.get(index), canvas.em());
    }
}
