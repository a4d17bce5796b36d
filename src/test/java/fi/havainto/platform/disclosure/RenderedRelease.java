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
import java.util.stream.Stream;

/**
 * Everything that annexes say of a county's year: the county's of each published half and of the year, and of the year those of
 * two municipalities, one with much and one with little; of a half nothing is published by municipality. Whoever reads has all.
 */
final class RenderedRelease {

    private static final int YEAR = 2026;

    private static final List<String> MUNICIPALITIES = List.of(
            RandomCounty.PLACE.codes().get(0).text(),
            RandomCounty.PLACE
                    .codes()
                    .get(RandomCounty.PLACE.codes().size() - 1)
                    .text());

    /** Label of a class → its dimension; everybody sees what is a theme and what a municipality. */
    private static final Map<String, String> DIMENSIONS = dimensions();

    /** The annexes of one span: the county's, then those of its municipalities; and what of the year they are about. */
    private record Issue(Snapshot county, List<Snapshot> municipalities, Map<String, String> within) {}

    private final Release release;
    private final List<Issue> issues = new ArrayList<>();

    RenderedRelease(Release release) {
        this(release, (place, figure) -> figure);
    }

    /** @param retouched what a careless maker of the year's snapshot puts in the place of figures */
    RenderedRelease(Release release, BiFunction<List<String>, Figure, Figure> retouched) {
        this(release, retouched, retouched);
    }

    /** @param elsewhere the same in the annexes of municipalities alone */
    RenderedRelease(
            Release release,
            BiFunction<List<String>, Figure, Figure> retouched,
            BiFunction<List<String>, Figure, Figure> elsewhere) {
        this.release = release;
        release.halves().forEach((half, figures) -> {
            Period period = new Period(YEAR, half.text().equals("half1") ? 1 : 2);
            Snapshot county = AttackedSnapshot.of(period, figures, (place, figure) -> figure);
            issues.add(new Issue(county, List.of(), Map.of("half", half.text())));
        });
        Period year = new Period(YEAR, 0);
        Snapshot county = AttackedSnapshot.of(year, release.year(), retouched);
        Snapshot careless = AttackedSnapshot.of(year, release.year(), elsewhere);
        List<Snapshot> municipalities = MUNICIPALITIES.stream()
                .map(code -> AttackedSnapshot.ofMunicipality(careless, code))
                .toList();
        issues.add(new Issue(county, municipalities, Map.of()));
    }

    Release release() {
        return release;
    }

    /**
     * The tables as the county's CSV and JSON files tell them in both languages, and the Swedish CSV of each municipality; what two
     * of them tell must be the same.
     */
    List<PrintedTable> tablesOfFiles() {
        List<PrintedTable> tables = new ArrayList<>();
        for (Issue issue : issues) {
            List<Map<Map<String, String>, String>> ofCounty = new ArrayList<>();
            for (String language : List.of("fi", "sv")) {
                RenderedAnnex annex = new RenderedAnnex(issue.county(), language);
                ofCounty.add(annex.counts(RenderedAnnex.ofCsv(annex.csv()), DIMENSIONS));
                ofCounty.add(annex.counts(RenderedAnnex.ofJson(annex.json()), DIMENSIONS));
            }
            assertThat(ofCounty).allSatisfy(counts -> assertThat(counts).isEqualTo(ofCounty.get(0)));
            Map<Map<String, String>, String> all = new HashMap<>();
            join(all, ofCounty.get(0));
            for (Snapshot municipality : issue.municipalities()) {
                join(all, read(municipality, "sv", annex -> RenderedAnnex.ofCsv(annex.csv())));
            }
            tables.addAll(tables(all, issue.within()));
        }
        return tables;
    }

    /** The tables as the papers say them. */
    List<PrintedTable> tablesOfPapers(String language) {
        List<PrintedTable> tables = new ArrayList<>();
        for (Issue issue : issues) {
            Map<Map<String, String>, String> all = new HashMap<>();
            for (Snapshot snapshot : Stream.concat(Stream.of(issue.county()), issue.municipalities().stream())
                    .toList()) {
                join(all, read(snapshot, language, annex -> RenderedAnnex.ofPaper(annex.paper())));
            }
            tables.addAll(tables(all, issue.within()));
        }
        return tables;
    }

    private static Map<Map<String, String>, String> read(
            Snapshot snapshot, String language, Function<RenderedAnnex, List<Cell>> reading) {
        RenderedAnnex annex = new RenderedAnnex(snapshot, language);
        return annex.counts(reading.apply(annex), DIMENSIONS);
    }

    /** Adds what another annex tells; what is not published tells nothing. */
    private static void join(Map<Map<String, String>, String> all, Map<Map<String, String>, String> read) {
        read.forEach((name, text) -> {
            String known = text.equals(Figure.NONE) ? null : all.put(name, text);
            assertThat(known == null || known.equals(text))
                    .as("%s of %s, in another annex %s", text, name, known)
                    .isTrue();
        });
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
