package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.control.AttackedSnapshot;
import fi.havainto.annex.control.RenderedAnnex;
import fi.havainto.annex.control.RenderedAnnex.Cell;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.statistics.entity.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything that annexes say of a county's year: the annex of each published half, and that of the year. */
final class RenderedRelease {

    private static final int YEAR = 2026;

    /** Label of a class → its dimension; everybody sees what is a theme and what a municipality. */
    private static final Map<String, String> DIMENSIONS = dimensions();

    private final Release release;
    private final Map<Snapshot, Map<String, String>> annexes = new HashMap<>();

    RenderedRelease(Release release) {
        this(release, (place, figure) -> figure);
    }

    /** @param retouched what a careless maker of the year's snapshot puts in the place of figures */
    RenderedRelease(Release release, BiFunction<List<String>, Figure, Figure> retouched) {
        this.release = release;
        release.halves().forEach((half, figures) -> {
            Period period = new Period(YEAR, half.text().equals("half1") ? 1 : 2);
            annexes.put(AttackedSnapshot.of(period, figures, (place, figure) -> figure), Map.of("half", half.text()));
        });
        annexes.put(AttackedSnapshot.of(new Period(YEAR, 0), release.year(), retouched), Map.of());
    }

    Release release() {
        return release;
    }

    /** The tables as their CSV and JSON files tell them in both languages; all four must tell the same. */
    List<PrintedTable> tablesOfFiles() {
        List<PrintedTable> tables = new ArrayList<>();
        annexes.forEach((snapshot, within) -> {
            List<Map<Map<String, String>, String>> read = new ArrayList<>();
            for (String language : List.of("fi", "sv")) {
                RenderedAnnex annex = new RenderedAnnex(snapshot, language);
                read.add(annex.counts(RenderedAnnex.ofCsv(annex.csv()), DIMENSIONS));
                read.add(annex.counts(RenderedAnnex.ofJson(annex.json()), DIMENSIONS));
            }
            assertThat(read).allSatisfy(counts -> assertThat(counts).isEqualTo(read.get(0)));
            tables.addAll(tables(read.get(0), within));
        });
        return tables;
    }

    /** The tables as the papers say them. */
    List<PrintedTable> tablesOfPapers(String language) {
        return tables(language, annex -> RenderedAnnex.ofPaper(annex.paper()));
    }

    private List<PrintedTable> tables(String language, Function<RenderedAnnex, List<Cell>> reading) {
        List<PrintedTable> tables = new ArrayList<>();
        annexes.forEach((snapshot, within) -> {
            RenderedAnnex annex = new RenderedAnnex(snapshot, language);
            tables.addAll(tables(annex.counts(reading.apply(annex), DIMENSIONS), within));
        });
        return tables;
    }

    /** Writes down what was read so that an attack can add it up; what was not read is unknown. */
    private static List<PrintedTable> tables(Map<Map<String, String>, String> counts, Map<String, String> within) {
        List<PrintedTable> tables = new ArrayList<>();
        for (Dimension dimension : RandomCounty.TREE.dimensions()) {
            if (dimension.codes().stream()
                    .anyMatch(code -> counts.containsKey(Map.of(dimension.name(), code.text())))) {
                tables.add(list(counts, within, dimension));
            }
        }
        for (Cube cube : RandomCounty.TREE.cubes()) {
            if (counts.keySet().stream()
                    .anyMatch(name ->
                            name.size() == 2 && name.containsKey(cube.rows()) && name.containsKey(cube.columns()))) {
                tables.add(crossed(counts, within, cube));
            }
        }
        assertThat(tables).isNotEmpty();
        return tables;
    }

    private static PrintedTable list(
            Map<Map<String, String>, String> counts, Map<String, String> within, Dimension dimension) {
        List<String> labels = dimension.codes().stream().map(Code::text).toList();
        List<List<String>> none =
                labels.stream().map(label -> List.<String>of()).toList();
        return new PrintedTable(
                within,
                dimension.name(),
                "",
                labels,
                List.of(),
                none,
                totals(counts, dimension),
                List.of(),
                at(counts, Map.of()));
    }

    private static PrintedTable crossed(
            Map<Map<String, String>, String> counts, Map<String, String> within, Cube cube) {
        Dimension rows = RandomCounty.TREE.rows(cube);
        Dimension columns = RandomCounty.TREE.columns(cube);
        List<List<String>> cells = rows.codes().stream()
                .map(row -> columns.codes().stream()
                        .map(column -> at(counts, Map.of(rows.name(), row.text(), columns.name(), column.text())))
                        .toList())
                .toList();
        return new PrintedTable(
                within,
                rows.name(),
                columns.name(),
                rows.codes().stream().map(Code::text).toList(),
                columns.codes().stream().map(Code::text).toList(),
                cells,
                totals(counts, rows),
                totals(counts, columns),
                at(counts, Map.of()));
    }

    private static List<String> totals(Map<Map<String, String>, String> counts, Dimension dimension) {
        return dimension.codes().stream()
                .map(code -> at(counts, Map.of(dimension.name(), code.text())))
                .toList();
    }

    private static String at(Map<Map<String, String>, String> counts, Map<String, String> name) {
        return counts.getOrDefault(name, Figure.NONE);
    }

    private static Map<String, String> dimensions() {
        Map<String, String> dimensions = new TreeMap<>();
        RandomCounty.TREE
                .dimensions()
                .forEach(dimension -> dimension.codes().forEach(code -> dimensions.put(code.text(), dimension.name())));
        return dimensions;
    }
}
