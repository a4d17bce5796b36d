package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import fi.havainto.platform.disclosure.Figure;
import java.util.List;

/** The axes of a {@link Trend}: where a period and a count are, ticks, names of periods as many as there is room for. */
final class TrendFrame {

    private static final float HEAD = 1.8f;
    private static final float TALL = 11;
    private static final float LOW = 9;
    private static final float NAME = 6.5f;
    /** Free room around a figure, in em. */
    static final float AROUND = .12f;

    private static final float UNDER_AXIS = .35f;
    private static final float THIN = .0625f;
    private static final int MOST_STEPS = 5;
    private static final int MOST_LINES = 2;

    private final Canvas canvas;
    private final List<Category> periods;
    private final Ticks ticks;
    private final Scale scale;
    private final float left;
    private final float right;
    private final float axis;
    private final Names names;

    TrendFrame(Canvas canvas, Trend trend) {
        this.canvas = canvas;
        this.periods = trend.periods();
        float plotHeight = canvas.ems(canvas.isWide() ? TALL : LOW);
        this.ticks = Ticks.upTo(Values.largest(trend.figures()), MOST_STEPS);
        this.scale = Scale.of(ticks.last(), plotHeight);
        this.axis = canvas.ems(HEAD) + plotHeight;
        Label label = new Label(Letters.NOTE, canvas.em());
        List<List<String>> lines = periods.stream()
                .map(period -> label.lines(period.label(), canvas.ems(NAME), MOST_LINES))
                .toList();
        this.names = new Names(canvas, lines);
        float name = names.widest() / 2;
        float figure = canvas.widest(trend.figures(), Letters.VALUE) / 2 + canvas.ems(AROUND);
        float tick = (float) ticks.values().stream()
                .mapToDouble(value -> Letters.NOTE.width(canvas.words().tick(value), canvas.em()))
                .max()
                .orElse(0);
        this.left = Math.max(tick + figure + canvas.ems(AROUND), name);
        this.right = canvas.width() - Math.max(figure, name);
    }

    /** X of a period, counted from zero. */
    float x(int period) {
        if (periods.size() == 1) {
            return (left + right) / 2;
        }
        return left + (right - left) * period / (periods.size() - 1);
    }

    /** Y of a count. */
    float y(long count) {
        return axis - scale.at(count);
    }

    float height() {
        return axis + canvas.ems(UNDER_AXIS) + canvas.ems(Letters.LINE) * (names.lines() + (hasGaps() ? 1 : 0));
    }

    void draw(Surface surface) {
        for (long tick : ticks.values()) {
            String text = canvas.words().tick(tick);
            float y = y(tick);
            surface.words(text, Letters.NOTE, Ink.QUIET, 0, y - canvas.ems(Letters.BELOW), Side.START);
            Ink ink = tick == 0 ? Ink.BASE : Ink.GUIDE;
            surface.area(new Box(0, y - canvas.ems(THIN) / 2, canvas.width(), canvas.ems(THIN)), ink);
        }
        gaps(surface);
        float top = axis + canvas.ems(UNDER_AXIS) + (hasGaps() ? canvas.ems(Letters.LINE) : 0);
        for (int period : names.shown(this::x)) {
            float baseline = top + canvas.ems(Letters.BASELINE);
            for (String line : names.of(period)) {
                surface.words(line, Letters.NOTE, Ink.QUIET, x(period), baseline, Side.MIDDLE);
                baseline += canvas.ems(Letters.LINE);
            }
        }
    }

    /** The marks of what is not shown, at their periods; where two would touch, the first stands for both. */
    private void gaps(Surface surface) {
        float baseline = axis + canvas.ems(UNDER_AXIS + Letters.BASELINE);
        float free = 0;
        for (int i = 0; i < periods.size(); i++) {
            Figure figure = periods.get(i).figure();
            String mark = canvas.words().text(figure);
            float half = Letters.LABEL.width(mark, canvas.em()) / 2;
            if (!Values.isShown(figure) && x(i) - half >= free) {
                surface.words(mark, Letters.LABEL, Ink.QUIET, x(i), baseline, Side.MIDDLE);
                free = x(i) + half + canvas.ems(THIN);
            }
        }
    }

    private boolean hasGaps() {
        return periods.stream().anyMatch(period -> !Values.isShown(period.figure()));
    }
}
