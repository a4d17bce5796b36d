package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Change.Direction;
import fi.havainto.platform.chart.Surface.Side;

/** A shape and a word for what became of a figure: upward, downward, level, or no shape where nobody may know. */
final class DirectionSign {

    private static final float HALF = .36f;
    private static final float LEVEL = .12f;
    private static final float AFTER = 1.05f;

    private DirectionSign() {}

    /** The room for the widest sign of a change. */
    static float width(Canvas canvas, Change change) {
        return (float) change.pairs().stream()
                        .mapToDouble(pair -> Letters.NOTE.width(word(canvas, pair.direction()), canvas.em()))
                        .max()
                        .orElse(0)
                + canvas.ems(AFTER);
    }

    static void draw(Surface surface, Canvas canvas, Direction direction, float left, float middle) {
        float half = canvas.ems(HALF);
        float x = left + half;
        switch (direction) {
            case MORE -> surface.shape(arrow(x, middle, half, -half), Ink.MARK);
            case FEWER -> surface.shape(arrow(x, middle, half, half), Ink.MARK);
            case SAME -> {
                float level = canvas.ems(LEVEL);
                surface.area(new Box(left, middle - level / 2, 2 * half, level), Ink.MARK);
            }
            case UNKNOWN -> {
                // no shape: nobody may know
            }
        }
        float baseline = middle + canvas.ems(Letters.HALF_CAPITAL);
        surface.words(
                word(canvas, direction),
                Letters.NOTE,
                direction == Direction.UNKNOWN ? Ink.QUIET : Ink.WORDS,
                left + canvas.ems(AFTER),
                baseline,
                Side.START);
    }

    /** A triangle whose tip is that far under its middle. */
    private static float[] arrow(float x, float y, float half, float tip) {
        return new float[] {x - half, y - tip * .8f, x + half, y - tip * .8f, x, y + tip};
    }

    private static String word(Canvas canvas, Direction direction) {
        return canvas.words().say(direction.key());
    }
}
