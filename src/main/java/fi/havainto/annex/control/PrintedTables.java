package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.platform.chart.ChartTable;
import fi.havainto.platform.chart.ChartWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of a section: its own, and those of its charts. A chart whose figures stand in a table of the section already
 * has none of its own.
 */
final class PrintedTables {

    private final List<Part.Tabled> own = new ArrayList<>();
    private final List<Part.Tabled> all = new ArrayList<>();
    private final ChartWords words;

    PrintedTables(Section section, ChartWords words) {
        this.words = words;
        collect(section.parts());
        walk(section.parts());
    }

    /** In the order in which they are printed. */
    List<Part.Tabled> all() {
        return all;
    }

    /** The table of a chart; empty when another table of the section has its figures. */
    List<Part.Tabled> of(Part.Drawn drawn) {
        ChartTable table = drawn.chart().table(words);
        return own.stream().anyMatch(other -> holds(other, table)) ? List.of() : List.of(tabled(table));
    }

    private void collect(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Tabled tabled) {
                own.add(tabled);
            } else if (part instanceof Part.Card card) {
                collect(card.parts());
            }
        }
    }

    private void walk(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Tabled tabled) {
                all.add(tabled);
            } else if (part instanceof Part.Drawn drawn) {
                all.addAll(of(drawn));
            } else if (part instanceof Part.Card card) {
                walk(card.parts());
            }
        }
    }

    private static boolean holds(Part.Tabled table, ChartTable chart) {
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

    private static Part.Tabled tabled(ChartTable table) {
        return new Part.Tabled(
                table.caption(),
                table.heads(),
                table.rows(),
                IntStream.range(1, table.heads().size()).boxed().collect(Collectors.toSet()),
                Set.of(),
                Collections.nCopies(table.rows().size(), ""),
                "");
    }
}
