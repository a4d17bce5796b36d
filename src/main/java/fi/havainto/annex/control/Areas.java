package fi.havainto.annex.control;

import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.statistics.entity.Lists;
import java.util.List;

/** The municipalities of a county beside each other; a municipality's own annex does not compare it with others. */
final class Areas {

    private final Narrator narrator;

    Areas(Narrator narrator) {
        this.narrator = narrator;
    }

    void tell(List<Part> parts) {
        List<Named> areas = narrator.classes(Lists.AREA);
        if (areas.isEmpty() || !narrator.snapshot().area().isCounty()) {
            return;
        }
        parts.add(narrator.subheading("areas", "areas"));
        List<Category> categories = areas.stream()
                .map(area -> new Category(narrator.name(area), narrator.total(Lists.AREA, area.code())))
                .toList();
        Bars bars = new Bars(
                narrator.say("areas.title", narrator.span()),
                narrator.say("area"),
                narrator.say("reports"),
                categories);
        parts.add(new Part.Drawn("areas-bars", new Coverage(narrator).sentence(), bars));
        narrator.snapshot()
                .table(TableNames.THEME_AREA)
                .ifPresent(table -> parts.add(new Crossed(narrator)
                        .table(narrator.say("areas.caption", narrator.span()), table, Lists.AREA)));
    }
}
