package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.SmallCells;
import java.util.Arrays;
import java.util.List;

/** Figures for tests, through the public door of the package that makes them. The one place that knows this door. */
final class ShownFigures {

    static final Figure HIDDEN = new Figure.Hidden();

    private ShownFigures() {}

    /** A shown figure: zero, or a count that is not small. */
    static Figure shown(long count) {
        Figure figure = SmallCells.hide(count).total();
        if (!(figure instanceof Figure.Shown shown) || shown.value() != count) {
            throw new IllegalArgumentException(count + " is not shown");
        }
        return figure;
    }

    /** Shown figures; a negative count stands for a hidden one. */
    static List<Figure> of(long... counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> count < 0 ? HIDDEN : shown(count))
                .toList();
    }
}
