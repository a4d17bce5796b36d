package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Figures for tests, through the public door of the package that makes them. The one place that knows this door. */
final class ShownFigures {

    static final Figure HIDDEN = new Figure.Hidden();

    private ShownFigures() {}

    /** A shown figure, as a published set gives it back. */
    static Figure shown(long count) {
        Plan onlyATotal = new Plan(List.of(), List.of());
        return FigureSet.kept(onlyATotal, Map.of(Place.WHOLE, OptionalLong.of(count)))
                .total();
    }

    /** Shown figures; a negative count stands for a hidden one. */
    static List<Figure> of(long... counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> count < 0 ? HIDDEN : shown(count))
                .toList();
    }
}
