package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import fi.havainto.platform.disclosure.Figure;
import java.util.List;
import java.util.OptionalLong;

/** One bar a row. A figure that is not shown has no shape, only its mark where the bar would begin. */
final class BarRows {

    private static final float BEFORE_FIGURE = .45f;

    private final Canvas canvas;
    private final List<Category> categories;
    private final float thickness;
    private final boolean onFirst;
    private final Rows rows;
    private final float room;
    private final Scale scale;

    /**
     * Lays the bars out.
     *
     * @param thickness of a bar, in em
     * @param onFirst whether every bar lies on the ground of the first, and the figures stand in a column behind it
     */
    BarRows(Canvas canvas, List<Category> categories, float thickness, boolean onFirst) {
        this.canvas = canvas;
        this.categories = categories;
        this.thickness = canvas.ems(thickness);
        this.onFirst = onFirst;
        this.rows = new Rows(canvas, Category.labels(categories), 0, Rows.Shape.of(this.thickness));
        List<Figure> figures = Category.figures(categories);
        this.room = rows.room() - canvas.ems(BEFORE_FIGURE) - canvas.widest(figures, Letters.VALUE);
        this.scale = Scale.of(Values.largest(figures), room);
    }

    Plot plot() {
        return new Plot(canvas.width(), rows.bottom(), rows.breaks(), this::draw);
    }

    private void draw(Surface surface) {
        rows.labels(surface);
        OptionalLong first = Values.of(categories.get(0).figure());
        for (int i = 0; i < categories.size(); i++) {
            Figure figure = categories.get(i).figure();
            OptionalLong count = Values.of(figure);
            float top = rows.at(i).content();
            if (count.isPresent()) {
                if (onFirst && first.isPresent()) {
                    bar(surface, first.getAsLong(), top, Ink.SOFT);
                }
                bar(surface, count.getAsLong(), top, Ink.MARK);
                float end = onFirst ? room : scale.at(count.getAsLong());
                figure(surface, figure, end, top, Letters.VALUE, Ink.WORDS);
            } else {
                figure(surface, figure, 0, top, Letters.LABEL, Ink.QUIET);
            }
        }
        rows.base(surface, thickness);
    }

    private void bar(Surface surface, long count, float top, Ink ink) {
        if (count > 0) {
            surface.area(new Box(rows.left(), top, scale.at(count), thickness), ink);
        }
    }

    private void figure(Surface surface, Figure figure, float end, float top, Letters letters, Ink ink) {
        float x = rows.left() + end + canvas.ems(BEFORE_FIGURE);
        float baseline = top + thickness / 2 + canvas.ems(Letters.HALF_CAPITAL);
        surface.words(canvas.words().text(figure), letters, ink, x, baseline, Side.START);
    }
}
