package fi.havainto.annex.control;

import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.chart.Change;
import fi.havainto.platform.chart.Change.Pair;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;

/** How much there is of each theme, what became of it, whom and where it concerns. */
final class ThemesSection {

    private final Narrator narrator;
    private final boolean isCounty;

    ThemesSection(Narrator narrator) {
        this.narrator = narrator;
        this.isCounty = narrator.snapshot().area().isCounty();
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        List<Named> themes = narrator.classes(Lists.THEME);
        if (themes.isEmpty()) {
            parts.add(narrator.body("themes.none"));
        } else {
            parts.add(narrator.lead(
                    isCounty ? "themes.lead" : "themes.lead.here",
                    narrator.text(narrator.total()),
                    narrator.name(narrator.snapshot().areaName()),
                    narrator.text(narrator.snapshot().total())));
            if (!isCounty && narrator.snapshot().table(TableNames.THEME_AREA).isEmpty()) {
                parts.add(narrator.body("themes.here.none"));
            }
            parts.add(bars(themes));
            parts.add(new ThemesTable(narrator).table());
            change(parts, themes);
            new Crossings(narrator).tell(parts);
            new Areas(narrator).tell(parts);
            missing(parts);
        }
        return narrator.section("themes", number, parts);
    }

    /** The area's own figures where they are published, else the county's. */
    private Part bars(List<Named> themes) {
        boolean isOwn =
                !isCounty && narrator.snapshot().table(TableNames.THEME_AREA).isPresent();
        String area = narrator.name(
                isOwn ? narrator.snapshot().areaName() : narrator.snapshot().countyName());
        List<Category> categories = themes.stream()
                .map(theme -> new Category(
                        narrator.name(theme),
                        isOwn ? narrator.ofTheme(theme.code()) : narrator.total(Lists.THEME, theme.code())))
                .toList();
        Bars bars = new Bars(
                narrator.say("themes.bars", area, narrator.span()),
                narrator.say("theme"),
                isOwn ? area : ThemesTable.ofCounty(narrator, narrator.span()),
                categories);
        return new Part.Drawn("themes-bars", sentence(bars), bars);
    }

    private String sentence(Bars bars) {
        if (bars.hasGaps()) {
            return narrator.say("themes.bars.gaps");
        }
        Category most = bars.largestFirst().categories().get(0);
        return narrator.say("themes.bars.most", most.label(), narrator.text(most.figure()));
    }

    private void change(List<Part> parts, List<Named> themes) {
        if (!narrator.hasBefore()) {
            boolean isTerm = narrator.snapshot().span().isTerm();
            parts.add(narrator.small(isTerm ? "themes.before.term" : "themes.before.none", narrator.spanBefore()));
            return;
        }
        List<Pair> pairs = themes.stream()
                .map(theme -> new Pair(
                        narrator.name(theme),
                        narrator.before(Lists.THEME, theme.code()),
                        narrator.total(Lists.THEME, theme.code())))
                .toList();
        Change change = new Change(
                narrator.say(
                        "themes.change",
                        narrator.name(narrator.snapshot().countyName()),
                        narrator.spanBefore(),
                        narrator.span()),
                narrator.say("theme"),
                ThemesTable.ofCounty(narrator, narrator.spanBefore()),
                ThemesTable.ofCounty(narrator, narrator.span()),
                pairs);
        parts.add(new Part.Drawn("themes-change", Sentences.ofChange(narrator, change), change));
    }

    /** What the volume does not allow, in one sentence. */
    private void missing(List<Part> parts) {
        if (narrator.snapshot().span().half() > 0) {
            parts.add(narrator.body("themes.half"));
            return;
        }
        List<String> missing = new ArrayList<>();
        for (String table : List.of(TableNames.THEME_GROUP, TableNames.THEME_SERVICE, TableNames.THEME_AREA)) {
            if (narrator.snapshot().table(table).isEmpty()) {
                missing.add(narrator.say("missing." + table));
            }
        }
        if (!missing.isEmpty()) {
            parts.add(narrator.body("themes.missing", String.join(", ", missing)));
        }
    }
}
