package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.chart.Change;
import fi.havainto.platform.chart.Change.Pair;
import fi.havainto.platform.chart.Matrix;
import fi.havainto.platform.chart.Trend;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;

/** The county's themes by half-year, client group and service area, as far as they are published. */
final class Crossings {

    /** A line needs more points than a pair of figures. */
    private static final int FOR_A_LINE = 3;

    /** Of more columns a picture is a riddle. */
    private static final int MOST_COLUMNS = 10;

    private final Narrator narrator;

    Crossings(Narrator narrator) {
        this.narrator = narrator;
    }

    void tell(List<Part> parts) {
        trend(parts);
        narrator.snapshot().table(TableNames.THEME_HALF).ifPresent(table -> halves(parts, table));
        narrator.snapshot().table(Lists.GROUP).ifPresent(table -> groups(parts, table));
        narrator.snapshot()
                .table(TableNames.THEME_GROUP)
                .ifPresent(table -> crossed(parts, "groups", table, Lists.GROUP));
        narrator.snapshot().table(TableNames.THEME_SERVICE).ifPresent(table -> {
            parts.add(narrator.subheading("services", "services"));
            crossed(parts, "services", table, Lists.SERVICE);
        });
    }

    private void trend(List<Part> parts) {
        FigureTable halves = narrator.snapshot().table(Lists.HALF).orElse(null);
        if (halves != null && halves.rows().size() >= FOR_A_LINE) {
            Trend trend = new Trend(
                    narrator.say("trend.title"), narrator.say("span"), narrator.say("reports"), categories(halves));
            parts.add(new Part.Drawn("trend", narrator.say("trend.sentence"), trend));
        }
    }

    private void halves(List<Part> parts, FigureTable table) {
        if (table.columns().size() != 2) {
            return;
        }
        Named first = table.columns().get(0);
        Named second = table.columns().get(1);
        List<Pair> pairs = table.rows().stream()
                .map(theme -> new Pair(
                        narrator.name(theme),
                        table.at(theme.code(), first.code()),
                        table.at(theme.code(), second.code())))
                .toList();
        Change change = new Change(
                narrator.say("halves.title", narrator.span()),
                narrator.say("theme"),
                narrator.name(first),
                narrator.name(second),
                pairs);
        parts.add(narrator.subheading("halves", "halves"));
        parts.add(new Part.Drawn("halves-change", Sentences.ofChange(narrator, change), change));
    }

    private void groups(List<Part> parts, FigureTable table) {
        parts.add(narrator.subheading("groups", "groups"));
        Bars bars = new Bars(
                narrator.say("groups.title", narrator.span()),
                narrator.say("group"),
                narrator.say("reports"),
                categories(table));
        parts.add(new Part.Drawn("groups-bars", narrator.say("groups.sentence"), bars));
    }

    /** The table, and a picture of it where its columns can still be told apart. */
    private void crossed(List<Part> parts, String name, FigureTable table, String dimension) {
        if (table.columns().size() <= MOST_COLUMNS) {
            parts.add(matrix(name, table));
        }
        String caption = narrator.say(name + ".matrix", narrator.span());
        parts.add(new Crossed(narrator).table(caption, table, dimension));
    }

    private Part matrix(String name, FigureTable table) {
        List<Matrix.Line> lines = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(new Matrix.Line(
                    narrator.name(table.rows().get(i)), table.figures().get(i)));
        }
        Matrix matrix = new Matrix(
                narrator.say(name + ".matrix", narrator.span()),
                narrator.say("theme"),
                table.columns().stream().map(narrator::name).toList(),
                lines);
        return new Part.Drawn(name + "-matrix", narrator.say("matrix.sentence"), matrix);
    }

    private List<Category> categories(FigureTable table) {
        List<Category> categories = new ArrayList<>();
        for (Named row : table.rows()) {
            Figure figure = table.at(row.code());
            categories.add(new Category(narrator.name(row), figure));
        }
        return categories;
    }
}
