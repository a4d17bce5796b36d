package fi.havainto.annex.control;

import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of themes: the area and its county, the span before, what became of it, and the share of the whole. */
final class ThemesTable {

    private final Narrator narrator;
    private final boolean isCounty;
    private final boolean hasBefore;

    ThemesTable(Narrator narrator) {
        this.narrator = narrator;
        this.isCounty = narrator.snapshot().area().isCounty();
        this.hasBefore = narrator.hasBefore();
    }

    Part.Tabled table() {
        List<List<String>> rows = new ArrayList<>();
        for (Named theme : narrator.classes(Lists.THEME)) {
            rows.add(row(
                    narrator.name(theme),
                    narrator.ofTheme(theme.code()),
                    narrator.total(Lists.THEME, theme.code()),
                    narrator.before(Lists.THEME, theme.code())));
        }
        Figure before = narrator.snapshot()
                .tableBefore("")
                .map(table -> table.figures().get(0).get(0))
                .orElseGet(Figure.NotPublished::new);
        rows.add(
                row(narrator.say("total"), narrator.total(), narrator.snapshot().total(), before));
        List<String> heads = heads();
        return new Part.Tabled(
                narrator.say(
                        "themes.caption",
                        narrator.name(narrator.snapshot().areaName()),
                        narrator.years().period()),
                heads,
                rows,
                IntStream.range(1, heads.size()).boxed().collect(Collectors.toSet()),
                Set.of(rows.size() - 1),
                List.of(),
                narrator.say("themes.none"));
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(narrator.say("theme")));
        if (!isCounty) {
            heads.add(narrator.name(narrator.snapshot().areaName()));
        }
        if (hasBefore) {
            heads.add(ofCounty(narrator, narrator.spanBefore()));
        }
        heads.add(ofCounty(narrator, narrator.span()));
        if (hasBefore) {
            heads.add(narrator.messages().getString("chart.change.head"));
        }
        heads.add(narrator.say("share"));
        return heads;
    }

    /** How the county's figures of a span are called: in a municipality's annex they stand beside its own. */
    static String ofCounty(Narrator narrator, String span) {
        return narrator.snapshot().area().isCounty() ? span : narrator.say("county.span", span);
    }

    private List<String> row(String name, Figure own, Figure county, Figure before) {
        List<String> row = new ArrayList<>(List.of(name));
        if (!isCounty) {
            row.add(narrator.text(own));
        }
        if (hasBefore) {
            row.add(narrator.text(before));
        }
        row.add(narrator.text(county));
        if (hasBefore) {
            row.add(narrator.change(before, county));
        }
        row.add(narrator.share(county, narrator.snapshot().total()));
        return row;
    }
}
