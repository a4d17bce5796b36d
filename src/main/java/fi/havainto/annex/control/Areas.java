package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The municipalities of a county beside each other; a municipality's own annex does not compare it with others. */
final class Areas {

    private final Narrator narrator;

    Areas(Narrator narrator) {
        this.narrator = narrator;
    }

    void tell(List<Part> parts) {
        List<Named> areas = narrator.classes(TableNames.AREA);
        if (areas.isEmpty() || !narrator.snapshot().area().isCounty()) {
            return;
        }
        parts.add(narrator.subheading("areas", "areas"));
        List<Category> categories = areas.stream()
                .map(area -> new Category(narrator.name(area), narrator.total(TableNames.AREA, area.code())))
                .toList();
        Bars bars = new Bars(
                narrator.say("areas.title", narrator.span()),
                narrator.say("area"),
                narrator.say("reports"),
                categories);
        parts.add(new Part.Drawn("areas-bars", new Coverage(narrator).sentence(), bars));
        narrator.snapshot().table(TableNames.THEME_AREA).ifPresent(table -> parts.add(crossed(table)));
    }

    /** Themes down, municipalities across, with the totals of both. */
    private Part.Tabled crossed(FigureTable table) {
        List<String> heads = new ArrayList<>(List.of(narrator.say("theme")));
        table.columns().forEach(area -> heads.add(narrator.name(area)));
        heads.add(narrator.say("total"));
        List<List<String>> rows = new ArrayList<>();
        for (Named theme : table.rows()) {
            List<String> row = new ArrayList<>(List.of(narrator.name(theme)));
            table.columns().forEach(area -> row.add(narrator.text(table.at(theme.code(), area.code()))));
            row.add(narrator.text(narrator.total(TableNames.THEME, theme.code())));
            rows.add(row);
        }
        List<String> last = new ArrayList<>(List.of(narrator.say("total")));
        table.columns().forEach(area -> last.add(narrator.text(narrator.total(TableNames.AREA, area.code()))));
        last.add(narrator.text(narrator.snapshot().total()));
        rows.add(last);
        return new Part.Tabled(
                narrator.say("areas.caption", narrator.span()),
                heads,
                rows,
                IntStream.range(1, heads.size()).boxed().collect(Collectors.toSet()),
                Set.of(rows.size() - 1),
                Collections.nCopies(rows.size(), ""),
                narrator.say("themes.none"));
    }
}
