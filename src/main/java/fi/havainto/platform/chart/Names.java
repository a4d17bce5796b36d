package fi.havainto.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Names along an axis, each a few lines: all of them, or every second, third … so that none touches another. */
final class Names {

    private static final float BETWEEN = .6f;

    private final Canvas canvas;
    private final List<List<String>> names;

    Names(Canvas canvas, List<List<String>> names) {
        this.canvas = canvas;
        this.names = names;
    }

    List<String> of(int index) {
        return names.get(index);
    }

    int lines() {
        return names.stream().mapToInt(List::size).max().orElse(0);
    }

    float widest() {
        return (float) names.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** Which of them are written: the last always, and backwards from it in even steps; the first too if that costs few. */
    List<Integer> shown(IntFunction<Float> x) {
        int step = 1;
        while (step < names.size() && !haveRoom(every(step), x)) {
            step++;
        }
        for (int wider = step; wider < 2 * step; wider++) {
            if ((names.size() - 1) % wider == 0 && haveRoom(every(wider), x)) {
                return every(wider);
            }
        }
        return every(step);
    }

    private List<Integer> every(int step) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i -= step) {
            chosen.add(0, i);
        }
        return chosen;
    }

    private boolean haveRoom(List<Integer> shown, IntFunction<Float> x) {
        for (int i = 1; i < shown.size(); i++) {
            int before = shown.get(i - 1);
            int after = shown.get(i);
            float between = x.apply(after) - x.apply(before);
            if (between < (width(names.get(before)) + width(names.get(after))) / 2 + canvas.ems(BETWEEN)) {
                return false;
            }
        }
        return true;
    }

    private float width(List<String> lines) {
        return (float) lines.stream()
                .mapToDouble(line -> Letters.NOTE.width(line, canvas.em()))
                .max()
                .orElse(0);
    }
}
