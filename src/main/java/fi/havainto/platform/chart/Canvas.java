package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.Collection;

/**
 * The room that a chart is laid out for. Letters keep their size whatever the width.
 *
 * @param em size of a label in units of the surface
 * @param width in the same units, at least {@link #NARROWEST} em
 * @param words the words and the language of the chart
 * @throws IllegalArgumentException when there is no room to draw in
 */
public record Canvas(float em, float width, ChartWords words) {

    /** The narrowest room, in em. */
    public static final float NARROWEST = 16;

    /** From here on labels stand beside their bars, in em; under it above them. */
    private static final float WIDE = 26;

    public Canvas {
        if (!(em > 0) || !(width >= NARROWEST * em)) {
            throw new IllegalArgumentException("A chart needs a width of at least " + NARROWEST + " em");
        }
    }

    boolean isWide() {
        return width >= WIDE * em;
    }

    /** A length given in em. */
    float ems(float count) {
        return count * em;
    }

    float widest(Collection<Figure> figures, Letters letters) {
        return (float) figures.stream()
                .mapToDouble(figure -> letters.width(words.text(figure), em))
                .max()
                .orElse(0);
    }
}
