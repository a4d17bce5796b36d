package fi.havainto.platform.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are drawn in one stroke: runs from point to point, each x, y, x, y … A run of one point is a dot.
 *
 * @throws IllegalArgumentException when a run is no list of points
 */
record Trace(List<float[]> runs) {

    Trace {
        if (runs.stream().anyMatch(run -> run.length < 2 || run.length % 2 != 0)) {
            throw new IllegalArgumentException("A run is made of points");
        }
        runs = List.copyOf(runs);
    }

    static Trace line(float fromX, float fromY, float toX, float toY) {
        return new Trace(List.of(new float[] {fromX, fromY, toX, toY}));
    }

    static Trace around(Box box) {
        return new Trace(List.of(new float[] {
            box.left(),
            box.top(),
            box.right(),
            box.top(),
            box.right(),
            box.bottom(),
            box.left(),
            box.bottom(),
            box.left(),
            box.top()
        }));
    }

    /** The same, elsewhere. */
    Trace moved(float right, float down) {
        List<float[]> moved = new ArrayList<>();
        for (float[] run : runs) {
            moved.add(moved(run, right, down));
        }
        return new Trace(moved);
    }

    static float[] moved(float[] points, float right, float down) {
        float[] moved = new float[points.length];
        for (int i = 0; i < points.length; i++) {
            moved[i] = points[i] + (i % 2 == 0 ? right : down);
        }
        return moved;
    }
}
