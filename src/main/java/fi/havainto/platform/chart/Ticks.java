package fi.havainto.platform.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Round numbers along an axis from zero: steps of 1, 2 or 5 times a power of ten, whole, the last at or above the largest
 * count.
 */
record Ticks(List<Long> values) {

    private static final int[] ROUND = {1, 2, 5};
    private static final int TEN = 10;

    Ticks {
        values = List.copyOf(values);
    }

    /**
     * Ticks for counts up to the largest.
     *
     * @param most steps, at least one
     */
    static Ticks upTo(long largest, int most) {
        long step = step(Math.max(1, largest), most);
        long last = Math.max(1, steps(largest, step));
        return new Ticks(
                LongStream.rangeClosed(0, last).map(tick -> tick * step).boxed().toList());
    }

    private static long step(long largest, int most) {
        for (long power = 1; ; power *= TEN) {
            for (int round : ROUND) {
                if (steps(largest, round * power) <= most) {
                    return round * power;
                }
            }
        }
    }

    private static long steps(long largest, long step) {
        return largest / step + (largest % step == 0 ? 0 : 1);
    }

    long last() {
        return values.get(values.size() - 1);
    }
}
