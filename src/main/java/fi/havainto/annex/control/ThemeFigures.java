package fi.havainto.annex.control;

import fi.havainto.annex.entity.CheckedReport;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Counts;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.platform.disclosure.Protection;
import fi.havainto.platform.disclosure.Threshold;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports by theme as figures, small ones hidden. Each is protected by itself: several drafts of overlapping periods side
 * by side can give a small count away, so none is for anybody but the coordinator.
 */
public final class ThemeFigures {

    private static final String THEME = "theme";

    private final FigureSet figures;

    /**
     * Counts and protects.
     *
     * @param themes codes of all themes there are, at least one
     * @param notInUse those that a new report cannot have
     * @param threshold from how much on a count is shown
     * @throws IllegalArgumentException when a report has another theme
     */
    public ThemeFigures(List<String> themes, Set<String> notInUse, List<CheckedReport> reports, Threshold threshold) {
        Dimension theme = new Dimension(THEME, themes.stream().map(Code::new).toList());
        Counts counts = new Counts(new Plan(List.of(theme), List.of()), threshold);
        for (CheckedReport report : reports) {
            counts.add(Map.of(THEME, new Code(report.theme())), report.authors());
        }
        notInUse.stream()
                .filter(code ->
                        reports.stream().noneMatch(report -> report.theme().equals(code)))
                .forEach(code -> counts.knownToBeEmpty(THEME, new Code(code)));
        figures = Protection.ofLists(counts);
    }

    public Figure of(String theme) {
        return figures.total(THEME, new Code(theme));
    }

    public Figure total() {
        return figures.total();
    }
}
