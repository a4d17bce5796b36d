package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.PackFigures;
import fi.havainto.annex.entity.Source;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.PublishedSet;
import fi.havainto.statistics.entity.Volume;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Takes from a published set what a meeting pack prints of it. */
public final class PackFiguring {

    private PackFiguring() {}

    /**
     * The themes of a set in the order of their names.
     *
     * @param names of themes by code, in the order in which themes are shown; one without a name stands there by its code
     */
    public static PackFigures of(PublishedSet set, Map<String, BothLanguages> names) {
        List<Code> codes = set.figures().plan().dimension(Lists.THEME).map(Dimension::codes).orElse(List.of()).stream()
                .sorted(Comparator.comparing(code -> place(code, names)))
                .toList();
        List<Named> rows = codes.stream()
                .map(Code::text)
                .map(code -> new Named(code, names.getOrDefault(code, new BothLanguages(code, code))))
                .toList();
        FigureTable themes = new FigureTable(
                Lists.THEME,
                rows,
                List.of(),
                codes.stream()
                        .map(code -> List.of(set.total(Lists.THEME, code)))
                        .toList());
        return new PackFigures(
                new Source(set.period().code(), set.cutOff(), set.k(), set.checksum()),
                set.period(),
                Volume.of(set),
                themes,
                set.total());
    }

    private static int place(Code code, Map<String, BothLanguages> names) {
        int place = List.copyOf(names.keySet()).indexOf(code.text());
        return place < 0 ? names.size() : place;
    }
}
