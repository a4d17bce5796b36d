package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The line of a {@link Trend} with its points, and the figure beside each point as far as there is room: the last first,
 * then the first, then the others. All of them are in the table.
 */
final class TrendLine {

    private static final float THICKNESS = .17f;
    private static final float RADIUS = .27f;
    private static final float OVER = .72f;
    private static final float UNDER = 1.4f;

    private final Canvas canvas;
    private final List<Category> periods;
    private final TrendFrame frame;
    private final List<Box> taken = new ArrayList<>();

    TrendLine(Canvas canvas, Trend trend, TrendFrame frame) {
        this.canvas = canvas;
        this.periods = trend.periods();
        this.frame = frame;
    }

    void draw(Surface surface) {
        List<float[]> runs = runs();
        if (!runs.isEmpty()) {
            surface.trace(new Trace(runs), canvas.ems(THICKNESS), Ink.MARK);
        }
        float radius = canvas.ems(RADIUS);
        for (int i = 0; i < periods.size(); i++) {
            if (count(i).isPresent()) {
                taken.add(new Box(frame.x(i) - radius, y(i) - radius, 2 * radius, 2 * radius));
            }
        }
        List<Integer> order = new ArrayList<>(List.of(periods.size() - 1, 0));
        for (int i = 1; i < periods.size() - 1; i++) {
            order.add(i);
        }
        order.stream().distinct().filter(i -> count(i).isPresent()).forEach(i -> figure(surface, i));
        taken.stream()
                .limit(periods.stream()
                        .filter(period -> Values.isShown(period.figure()))
                        .count())
                .forEach(point -> surface.disc(point.middleX(), point.middleY(), radius, Ink.MARK));
    }

    /** One run from gap to gap. */
    private List<float[]> runs() {
        List<float[]> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= periods.size(); i++) {
            if (i == periods.size() || count(i).isEmpty()) {
                if (i > begin) {
                    runs.add(run(begin, i));
                }
                begin = i + 1;
            }
        }
        return runs;
    }

    private float[] run(int begin, int end) {
        float[] run = new float[2 * (end - begin)];
        for (int i = begin; i < end; i++) {
            run[2 * (i - begin)] = frame.x(i);
            run[2 * (i - begin) + 1] = y(i);
        }
        return run;
    }

    /** Over its point, or under it in a valley; nowhere if it would cover another figure or point. */
    private void figure(Surface surface, int index) {
        String text = canvas.words().text(periods.get(index).figure());
        float over = y(index) - canvas.ems(OVER);
        float under = y(index) + canvas.ems(UNDER);
        boolean valley = isHigher(index - 1, index)
                && isHigher(index + 1, index)
                && under + canvas.ems(Letters.BELOW + 2 * TrendFrame.AROUND) < frame.y(0);
        for (float baseline : valley ? new float[] {under, over} : new float[] {over}) {
            Box room = Letters.VALUE
                    .room(text, canvas.em(), frame.x(index), baseline, Side.MIDDLE)
                    .inset(-canvas.ems(TrendFrame.AROUND));
            if (taken.stream().noneMatch(room::meets)) {
                taken.add(room);
                surface.area(room, Ink.GROUND);
                surface.words(text, Letters.VALUE, Ink.WORDS, frame.x(index), baseline, Side.MIDDLE);
                return;
            }
        }
    }

    private boolean isHigher(int other, int index) {
        return other >= 0
                && other < periods.size()
                && count(other).isPresent()
                && count(other).getAsLong() > count(index).getAsLong();
    }

    private float y(int index) {
        return frame.y(count(index).orElseThrow());
    }

    private OptionalLong count(int index) {
        return Values.of(periods.get(index).figure());
    }
}
