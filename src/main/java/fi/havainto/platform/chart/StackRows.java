package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Stacks.Stack;
import fi.havainto.platform.chart.Surface.Side;
import fi.havainto.platform.disclosure.Figure;
import java.util.List;
import java.util.OptionalLong;

/**
 * Draws {@link Stacks}. All shown parts have one scale; a part that is not shown is a gap as wide as its mark, whatever it
 * counts.
 */
final class StackRows {

    private static final float THICKNESS = 1.3f;
    private static final float UNDER_BAR = .15f;
    private static final float BESIDE = .45f;
    private static final float AROUND_MARK = .3f;

    private final Canvas canvas;
    private final Stacks chart;
    private final Key key;
    private final Rows rows;
    private final Scale scale;
    private final float room;

    StackRows(Canvas canvas, Stacks chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.key = new Key(canvas, 0);
        for (int i = 0; i < chart.parts().size(); i++) {
            Texture texture = Texture.of(i, chart.parts().size());
            key.add(chart.parts().get(i), (surface, box) -> texture.fill(surface, box, canvas.em()));
        }
        List<Figure> wholes = chart.stacks().stream().map(Stack::whole).toList();
        float end = canvas.widest(wholes, Letters.VALUE) + canvas.ems(BESIDE);
        List<String> labels = chart.stacks().stream().map(Stack::label).toList();
        // how much room is left of the width does not depend on the height of a row
        this.room = new Rows(canvas, labels, 0, Rows.Shape.of(0)).room() - end;
        int lines = chart.stacks().stream()
                .mapToInt(stack ->
                        figures(stack).lines(room - canvas.ems(UNDER_BAR)).size())
                .max()
                .orElse(0);
        float height = canvas.ems(THICKNESS + UNDER_BAR) + lines * canvas.ems(Letters.LINE);
        Rows.Shape shape = new Rows.Shape(height, canvas.ems(THICKNESS), 0);
        this.rows = new Rows(canvas, labels, key.bottom(), shape);
        this.scale = new Scale(chart.stacks().stream()
                .mapToDouble(stack -> Scale.of(shown(stack), room - gaps(stack)).perCount())
                .filter(perCount -> perCount > 0)
                .min()
                .orElse(0));
    }

    Plot plot() {
        return new Plot(canvas.width(), rows.bottom(), rows.breaksUnder(key), this::draw);
    }

    private void draw(Surface surface) {
        key.draw(surface);
        rows.labels(surface);
        for (int i = 0; i < chart.stacks().size(); i++) {
            stack(surface, chart.stacks().get(i), rows.at(i).content());
        }
        rows.base(surface, canvas.ems(THICKNESS));
    }

    private void stack(Surface surface, Stack stack, float top) {
        float x = rows.left();
        float thickness = canvas.ems(THICKNESS);
        float baseline = top + thickness / 2 + canvas.ems(Letters.HALF_CAPITAL);
        Spread figures = new Spread(canvas);
        for (int i = 0; i < stack.parts().size(); i++) {
            Figure part = stack.parts().get(i);
            OptionalLong count = Values.of(part);
            float length = count.isPresent() ? scale.at(count.getAsLong()) : gap(part);
            if (count.isEmpty()) {
                surface.words(
                        canvas.words().text(part), Letters.LABEL, Ink.QUIET, x + length / 2, baseline, Side.MIDDLE);
            } else {
                figures.add(canvas.words().text(part), x + length / 2 - rows.left());
                if (length > 0) {
                    Box box = new Box(x, top, length, thickness);
                    Texture.of(i, stack.parts().size()).fill(surface, box, canvas.em());
                }
            }
            x += length;
        }
        boolean shown = Values.isShown(stack.whole());
        surface.words(
                canvas.words().text(stack.whole()),
                shown ? Letters.VALUE : Letters.LABEL,
                shown ? Ink.WORDS : Ink.QUIET,
                x + canvas.ems(BESIDE),
                baseline,
                Side.START);
        figures.draw(
                surface,
                rows.left() + canvas.ems(UNDER_BAR),
                top + thickness + canvas.ems(UNDER_BAR),
                room - canvas.ems(UNDER_BAR));
    }

    private Spread figures(Stack stack) {
        Spread figures = new Spread(canvas);
        stack.parts().stream()
                .filter(Values::isShown)
                .forEach(part -> figures.add(canvas.words().text(part), 0));
        return figures;
    }

    private static long shown(Stack stack) {
        return stack.parts().stream()
                .map(Values::of)
                .flatMapToLong(OptionalLong::stream)
                .sum();
    }

    private float gaps(Stack stack) {
        return (float) stack.parts().stream()
                .filter(part -> !Values.isShown(part))
                .mapToDouble(this::gap)
                .sum();
    }

    private float gap(Figure part) {
        return Letters.LABEL.width(canvas.words().text(part), canvas.em()) + 2 * canvas.ems(AROUND_MARK);
    }
}
