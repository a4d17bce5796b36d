package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.platform.chart.ChartTable;
import fi.havainto.platform.chart.ChartWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of an annex: those of its sections, and those of its charts. A chart whose figures stand in a table of its
 * section, or of an earlier one, has none of its own.
 */
final class PrintedTables {

    private final ChartWords words;
    private final List<Part.Tabled> known = new ArrayList<>();
    private final Map<Part.Drawn, List<Part.Tabled>> ofCharts = new IdentityHashMap<>();
    private final Map<String, List<Part.Tabled>> ofSections = new HashMap<>();

    PrintedTables(List<Section> sections, ChartWords words) {
        this.words = words;
        for (Section section : sections) {
            collect(section.parts());
            List<Part.Tabled> printed = new ArrayList<>();
            walk(section.parts(), printed);
            ofSections.put(section.id(), printed);
        }
    }

    /** All of a section in the order in which they are printed. */
    List<Part.Tabled> of(Section section) {
        return ofSections.get(section.id());
    }

    /** The table of a chart, or none. */
    List<Part.Tabled> of(Part.Drawn drawn) {
        return ofCharts.get(drawn);
    }

    private void collect(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Tabled tabled) {
                known.add(tabled);
            } else if (part instanceof Part.Card card) {
                collect(card.parts());
            }
        }
    }

    private void walk(List<Part> parts, List<Part.Tabled> printed) {
        for (Part part : parts) {
            if (part instanceof Part.Tabled tabled) {
                printed.add(tabled);
            } else if (part instanceof Part.Drawn drawn) {
                printed.addAll(tables(drawn));
            } else if (part instanceof Part.Card card) {
                walk(card.parts(), printed);
            }
        }
    }

    private List<Part.Tabled> tables(Part.Drawn drawn) {
        ChartTable table = drawn.chart().table(words);
        List<Part.Tabled> own = known.stream().anyMatch(other -> hasColumns(other, table) || hasRow(other, table))
                ? List.of()
                : List.of(tabled(table));
        known.addAll(own);
        ofCharts.put(drawn, own);
        return own;
    }

    /** Whether the columns of a chart are columns of a table. */
    private static boolean hasColumns(Part.Tabled table, ChartTable chart) {
        List<Integer> places =
                chart.heads().stream().map(table.heads()::indexOf).toList();
        if (places.contains(-1)) {
            return false;
        }
        List<List<String>> rows = table.rows().stream()
                .map(row -> places.stream().map(row::get).toList())
                .toList();
        return rows.containsAll(chart.rows());
    }

    /** Whether the figures of a chart that has one for each of its names are a row of a table. */
    private static boolean hasRow(Part.Tabled table, ChartTable chart) {
        boolean isList = chart.heads().size() == 2;
        List<Integer> places = chart.rows().stream()
                .map(row -> table.heads().indexOf(row.get(0)))
                .toList();
        if (!isList || places.contains(-1)) {
            return false;
        }
        List<String> figures = chart.rows().stream().map(row -> row.get(1)).toList();
        return table.rows().stream()
                .anyMatch(row -> places.stream().map(row::get).toList().equals(figures));
    }

    private static Part.Tabled tabled(ChartTable table) {
        return new Part.Tabled(
                table.caption(),
                table.heads(),
                table.rows(),
                IntStream.range(1, table.heads().size()).boxed().collect(Collectors.toSet()),
                Set.of(),
                List.of(),
                "");
    }
}
