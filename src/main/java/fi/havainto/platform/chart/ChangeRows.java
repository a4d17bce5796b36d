package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import fi.havainto.platform.disclosure.Figure;
import java.util.List;
import java.util.OptionalLong;

/** Draws a {@link Change}: the figures in a column on either side of the marks, the word last or beside the label. */
final class ChangeRows {

    private static final float HEIGHT = 1.3f;
    private static final float BESIDE = .6f;
    private static final float RADIUS = .46f;
    private static final float HOLE = .3f;
    private static final float DISC = .34f;
    private static final float INNER = .17f;
    private static final float JOINT = .2f;
    private static final float RAIL = .0625f;

    private final Canvas canvas;
    private final Change change;
    private final Key key;
    private final Rows rows;
    private final float wordRoom;
    private final float plotLeft;
    private final float plotRight;
    private final Scale scale;

    ChangeRows(Canvas canvas, Change change) {
        this.canvas = canvas;
        this.change = change;
        this.key = new Key(canvas, 0);
        key.add(change.before(), (surface, box) -> ring(surface, box.middleX(), box.middleY()));
        key.add(
                change.after(),
                (surface, box) -> surface.disc(box.middleX(), box.middleY(), canvas.ems(DISC), Ink.MARK));
        this.wordRoom = DirectionSign.width(canvas, change);
        List<String> labels = change.pairs().stream().map(Change.Pair::label).toList();
        float beside = canvas.ems(BESIDE);
        float height = canvas.ems(HEIGHT);
        Rows.Shape shape = new Rows.Shape(height, height, wordRoom + beside);
        this.rows = new Rows(canvas, labels, key.bottom(), shape);
        List<Figure> before = change.pairs().stream().map(Change.Pair::before).toList();
        List<Figure> after = change.pairs().stream().map(Change.Pair::after).toList();
        this.plotLeft = rows.left() + canvas.widest(before, Letters.LABEL) + beside;
        float words = rows.isWide() ? wordRoom + beside : 0;
        this.plotRight = canvas.width() - words - canvas.widest(after, Letters.VALUE) - beside;
        float room = plotRight - plotLeft - 2 * canvas.ems(RADIUS);
        this.scale = Scale.of(Values.largest(change.figures()), room);
    }

    Plot plot() {
        return new Plot(canvas.width(), rows.bottom(), rows.breaksUnder(key), this::draw);
    }

    private void draw(Surface surface) {
        key.draw(surface);
        rows.labels(surface);
        for (int i = 0; i < change.pairs().size(); i++) {
            Change.Pair pair = change.pairs().get(i);
            float y = rows.at(i).content() + canvas.ems(HEIGHT) / 2;
            marks(surface, pair, y);
            figures(surface, pair, y);
            word(surface, pair, rows.at(i), y);
        }
    }

    private void marks(Surface surface, Change.Pair pair, float y) {
        float zero = x(0);
        surface.trace(Trace.line(zero, y, x(Values.largest(change.figures())), y), canvas.ems(RAIL), Ink.GUIDE);
        float half = canvas.ems(HEIGHT) / 2;
        surface.trace(Trace.line(zero, y - half / 2, zero, y + half / 2), canvas.ems(RAIL), Ink.BASE);
        OptionalLong before = Values.of(pair.before());
        OptionalLong after = Values.of(pair.after());
        if (before.isPresent() && after.isPresent()) {
            float from = x(before.getAsLong());
            surface.trace(Trace.line(from, y, x(after.getAsLong()), y), canvas.ems(JOINT), Ink.JOINT);
        }
        before.ifPresent(count -> ring(surface, x(count), y));
        float radius = canvas.ems(pair.direction() == Change.Direction.SAME ? INNER : DISC);
        after.ifPresent(count -> surface.disc(x(count), y, radius, Ink.MARK));
    }

    private void figures(Surface surface, Change.Pair pair, float y) {
        float baseline = y + canvas.ems(Letters.HALF_CAPITAL);
        float beside = canvas.ems(BESIDE);
        String before = canvas.words().text(pair.before());
        surface.words(before, Letters.LABEL, Ink.QUIET, plotLeft - beside, baseline, Side.END);
        boolean shown = Values.isShown(pair.after());
        Letters letters = shown ? Letters.VALUE : Letters.LABEL;
        Ink ink = shown ? Ink.WORDS : Ink.QUIET;
        surface.words(canvas.words().text(pair.after()), letters, ink, plotRight + beside, baseline, Side.START);
    }

    private void word(Surface surface, Change.Pair pair, Rows.Row row, float y) {
        float middle = rows.isWide() ? y : row.words() + canvas.ems(Letters.BASELINE - Letters.HALF_CAPITAL);
        DirectionSign.draw(surface, canvas, pair.direction(), canvas.width() - wordRoom, middle);
    }

    private void ring(Surface surface, float x, float y) {
        surface.disc(x, y, canvas.ems(RADIUS), Ink.MARK);
        surface.disc(x, y, canvas.ems(HOLE), Ink.GROUND);
    }

    private float x(long count) {
        return plotLeft + canvas.ems(RADIUS) + scale.at(count);
    }
}
