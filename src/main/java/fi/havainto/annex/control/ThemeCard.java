package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Part.Particular;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The card of a phenomenon: how much there is of it, what has been seen, what follows, and what was ruled. */
final class ThemeCard {

    private final Narrator narrator;
    private final String theme;
    private final String id;

    ThemeCard(Narrator narrator, String theme) {
        this.narrator = narrator;
        this.theme = theme;
        this.id = "card-" + theme.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    Part.Card card() {
        List<Part> parts = new ArrayList<>(List.of(new Part.Particulars(particulars())));
        List<Part> texts = texts();
        if (texts.isEmpty()) {
            parts.add(narrator.small("card.unwritten"));
        }
        parts.addAll(texts);
        groups(parts);
        rulings(parts);
        return new Part.Card(id, narrator.theme(theme), parts);
    }

    private List<Particular> particulars() {
        List<Particular> list = new ArrayList<>();
        boolean isCounty = narrator.snapshot().area().isCounty();
        Figure county = narrator.total(Lists.THEME, theme);
        Figure before = narrator.before(Lists.THEME, theme);
        if (!isCounty) {
            add(list, narrator.say("card.here"), narrator.text(narrator.ofTheme(theme)));
        }
        add(list, narrator.say(isCounty ? "card.reports" : "card.county"), narrator.text(county));
        add(
                list,
                narrator.say("card.share"),
                narrator.share(county, narrator.snapshot().total()));
        if (before.isShown()) {
            add(
                    list,
                    narrator.say(isCounty ? "card.change" : "card.change.county", narrator.spanBefore()),
                    narrator.change(before, county));
        }
        narrator.snapshot().table(TableNames.THEME_HALF).ifPresent(halves -> halves(list, halves));
        return list;
    }

    private void halves(List<Particular> list, FigureTable halves) {
        for (Named half : halves.columns()) {
            add(list, narrator.name(half), narrator.text(halves.at(theme, half.code())));
        }
    }

    private static void add(List<Particular> list, String label, String value) {
        list.add(new Particular(label, value));
    }

    private List<Part> texts() {
        List<Part> parts = new ArrayList<>();
        for (TextBlock block : TextBlock.CARDS) {
            List<Part> written = narrator.written(block, theme);
            if (!written.isEmpty()) {
                parts.add(narrator.subheading(
                        id + "-" + block.name().substring("CARD_".length()).toLowerCase(Locale.ROOT),
                        "card." + block.name()));
                parts.addAll(written);
            }
        }
        return parts;
    }

    /** Whom it concerns in the county. Groups of which everybody may see that there is nothing are left out. */
    private void groups(List<Part> parts) {
        FigureTable table = narrator.snapshot().table(TableNames.THEME_GROUP).orElse(null);
        if (table == null) {
            return;
        }
        List<Category> groups = table.columns().stream()
                .map(group -> new Category(narrator.name(group), table.at(theme, group.code())))
                .filter(group -> !group.figure().isZero())
                .toList();
        if (!groups.isEmpty()) {
            parts.add(narrator.subheading(id + "-groups", "card.groups"));
            boolean isAnyShown =
                    groups.stream().anyMatch(group -> group.figure().isShown());
            parts.add(isAnyShown ? bars(groups) : narrator.body("card.groups.hidden"));
        }
    }

    private Part bars(List<Category> groups) {
        Bars bars = new Bars(
                narrator.say("card.groups.title", narrator.theme(theme)),
                narrator.say("group"),
                narrator.say("reports"),
                groups);
        return new Part.Drawn(id + "-bars", narrator.say("card.groups.sentence"), bars);
    }

    /** Told only of a theme whose figure is shown: each ruling is at least one report. */
    private void rulings(List<Part> parts) {
        parts.add(narrator.subheading(id + "-rulings", "card.rulings"));
        if (!narrator.isTold(theme)) {
            parts.add(narrator.body("card.rulings.hidden"));
            return;
        }
        List<NumberedRuling> rulings = NumberedRuling.of(narrator.snapshot()).stream()
                .filter(one -> one.ruling().theme().equals(theme))
                .toList();
        parts.add(
                rulings.isEmpty()
                        ? narrator.body("card.rulings.none")
                        : new RulingsTable(narrator, rulings).brief(narrator.theme(theme)));
    }
}
