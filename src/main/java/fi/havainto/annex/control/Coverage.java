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

    Coverage(Narrator narrator) {
        this.narrator = narrator;
    }

    String sentence() {
        List<Figure> figures = narrator.classes(Lists.AREA).stream()
                .map(Named::code)
                .filter(code -> !code.equals(Lists.WHOLE_COUNTY))
                .map(code -> narrator.total(Lists.AREA, code))
                .toList();
        long some = figures.stream()
                .filter(figure -> figure.isShown() && !figure.isZero())
                .count();
        boolean isKnown = figures.stream().allMatch(Figure::isShown);
        return narrator.say(
                isKnown ? "material.coverage" : "material.coverage.least",
                Long.toString(some),
                Integer.toString(figures.size()));
    }
}
