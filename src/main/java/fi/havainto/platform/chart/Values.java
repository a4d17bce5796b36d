package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.Collection;
import java.util.OptionalLong;

/** What can be drawn of figures: the counts of those that are shown. Everything else is a gap. */
final class Values {

    private Values() {}

    /** The count; empty for whatever is not shown. */
    static OptionalLong of(Figure figure) {
        return figure instanceof Figure.Shown shown ? OptionalLong.of(shown.value()) : OptionalLong.empty();
    }

    static boolean isShown(Figure figure) {
        return of(figure).isPresent();
    }

    /** The largest count shown; zero where none is. */
    static long largest(Collection<Figure> figures) {
        return figures.stream()
                .map(Values::of)
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0);
    }
}
