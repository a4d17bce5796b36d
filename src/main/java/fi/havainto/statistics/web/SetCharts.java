package fi.havainto.statistics.web;

import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.chart.Change;
import fi.havainto.platform.chart.Chart;
import fi.havainto.platform.chart.ChartOnPage;
import fi.havainto.platform.chart.ChartWords;
import fi.havainto.platform.chart.Matrix;
import fi.havainto.platform.chart.Stacks;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.PublishedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every list and every table of a set as a chart: nothing that is published is left out, nothing else is drawn. */
final class SetCharts {

    private static final Cube THEME_HALF = new Cube(Lists.THEME, Lists.HALF);
    private static final Cube STATE_HALF = new Cube(Lists.STATE, Lists.HALF);

    private final PublishedSet set;
    private final SetNames names;
    private final Locale locale;
    private final List<ShownChart> charts = new ArrayList<>();

    private SetCharts(PublishedSet set, SetNames names, Locale locale) {
        this.set = set;
        this.names = names;
        this.locale = locale;
    }

    static List<ShownChart> of(PublishedSet set, SetNames names, Locale locale) {
        SetCharts charts = new SetCharts(set, names, locale);
        set.figures().plan().dimensions().forEach(charts::list);
        set.figures().plan().cubes().forEach(charts::table);
        return charts.charts;
    }

    private void list(Dimension dimension) {
        String name = dimension.name();
        List<Category> categories = names.codes(name).stream()
                .map(code -> new Category(names.name(name, code), set.total(name, code)))
                .toList();
        Bars bars = new Bars(title(name), names.dimension(name), names.say("statistics.reports"), categories);
        String says = bars.largestShown()
                .map(largest -> names.say(
                        "statistics.says.largest", largest.label(), text(largest.figure()), text(set.total())))
                .orElse("");
        add(name, bars, says);
    }

    private void table(Cube cube) {
        if (cube.equals(THEME_HALF)) {
            Change change = change(cube);
            add(cube.name(), change, says(change));
        } else if (cube.equals(STATE_HALF)) {
            add(cube.name(), stacks(cube), names.say("statistics.says.stacks"));
        } else {
            add(cube.name(), matrix(cube), names.say("statistics.says.matrix"));
        }
    }

    private Change change(Cube cube) {
        List<Code> halves = names.codes(cube.columns());
        List<Change.Pair> pairs = names.codes(cube.rows()).stream()
                .map(row -> new Change.Pair(
                        names.name(cube.rows(), row),
                        set.at(cube, row, halves.get(0)),
                        set.at(cube, row, halves.get(1))))
                .toList();
        return new Change(
                title(cube.name()),
                names.dimension(cube.rows()),
                names.name(cube.columns(), halves.get(0)),
                names.name(cube.columns(), halves.get(1)),
                pairs);
    }

    private String says(Change change) {
        String more = change.more().isEmpty()
                ? names.say("statistics.says.noMore")
                : names.say("statistics.says.more", String.join(", ", change.more()));
        String fewer = change.fewer().isEmpty()
                ? names.say("statistics.says.noFewer")
                : names.say("statistics.says.fewer", String.join(", ", change.fewer()));
        return more + " " + fewer;
    }

    private Stacks stacks(Cube cube) {
        List<Code> columns = names.codes(cube.columns());
        return new Stacks(
                title(cube.name()),
                names.dimension(cube.rows()),
                labels(cube.columns()),
                names.say("statistics.together"),
                names.codes(cube.rows()).stream()
                        .map(row -> new Stacks.Stack(
                                names.name(cube.rows(), row), row(cube, row, columns), set.total(cube.rows(), row)))
                        .toList());
    }

    private Matrix matrix(Cube cube) {
        List<Code> columns = names.codes(cube.columns());
        return new Matrix(
                title(cube.name()),
                names.dimension(cube.rows()),
                labels(cube.columns()),
                names.codes(cube.rows()).stream()
                        .map(row -> new Matrix.Line(names.name(cube.rows(), row), row(cube, row, columns)))
                        .toList());
    }

    private List<Figure> row(Cube cube, Code row, List<Code> columns) {
        return columns.stream().map(column -> set.at(cube, row, column)).toList();
    }

    private List<String> labels(String dimension) {
        return names.codes(dimension).stream()
                .map(code -> names.name(dimension, code))
                .toList();
    }

    private void add(String table, Chart chart, String says) {
        ChartOnPage drawn = new ChartOnPage(chart, "chart-" + table, new ChartWords(names.words(), locale));
        charts.add(new ShownChart("of-" + table, title(table), says, drawn));
    }

    private String title(String table) {
        return names.say("statistics.title." + table);
    }

    private String text(Figure figure) {
        return figure.text(locale);
    }
}
