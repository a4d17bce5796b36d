package fi.havainto.annex.control;

import fi.havainto.annex.entity.Named;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.List;

/**
 * From how many municipalities there are reports: those whose figure is shown and not zero. A hidden figure counts for
 * neither, so that the number tells no more than the table.
 */
final class Coverage {

    private final Narrator narrator;
    private final List<Figure> figures;

    Coverage(Narrator narrator) {
        this.narrator = narrator;
        this.figures = narrator.classes(Lists.AREA).stream()
                .map(Named::code)
                .filter(code -> !code.equals(Lists.WHOLE_COUNTY))
                .map(code -> narrator.total(Lists.AREA, code))
                .toList();
    }

    String sentence() {
        return narrator.say(
                isKnown() ? "material.coverage" : "material.coverage.least",
                Long.toString(some()),
                Integer.toString(all()));
    }

    /** From how many there is something to be seen. */
    long some() {
        return figures.stream()
                .filter(figure -> figure.isShown() && !figure.isZero())
                .count();
    }

    /** How many there are; none where nothing is published by municipality. */
    int all() {
        return figures.size();
    }

    /** Whether the figure of each is shown; else there may be more than {@link #some}. */
    boolean isKnown() {
        return figures.stream().allMatch(Figure::isShown);
    }
}
