package fi.havainto.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.KeptCell;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A half-year, then its year: what was shown stays, what was hidden stays, and nothing leaks from both together. */
class FigureMakingTest {

    private static final CostKey KEY =
            new CostKey("a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8));
    private static final Period YEAR = new Period(2025, 0);
    private static final Period FIRST = new Period(2025, 1);
    private static final Map<String, Set<String>> CODES = Map.of(
            "theme", Set.of("debt", "housing", "youth", "old", "retired"),
            "area", Set.of("091"),
            "group", Set.of("all"),
            "state", Set.of("CLOSED"),
            "half", Set.of("h1", "h2"));

    private int person;

    @Test
    void theYearKeepsWhatTheHalfHasShownAndHidden() {
        List<CountedReport> first = first();
        FigureSet half = make(FIRST, first, List.of());
        assertThat(half.total("theme", new Code("debt"))).hasToString("••");
        assertThat(half.total("theme", new Code("housing"))).hasToString("••");
        assertThat(half.total("theme", new Code("youth"))).hasToString("40");
        List<CountedReport> all = new ArrayList<>(first);
        add(all, "youth", "h2", 30);
        add(all, "debt", "h2", 25);
        add(all, "housing", "h2", 4);
        PublishedSet published = published(half);
        FigureSet year = make(YEAR, all, List.of(published));
        for (String theme : List.of("debt", "housing", "youth", "old", "retired")) {
            assertThat(year.at(Tables.THEME_HALF, new Code(theme), new Code("h1")))
                    .as(theme)
                    .hasToString(half.total("theme", new Code(theme)).toString());
        }
        assertThat(year.total("half", new Code("h1"))).hasToString("52");
        assertThat(year.total("theme", new Code("youth"))).hasToString("70");
    }

    /** What would happen if the protection had a hole: the attack says which table it is. */
    @Test
    void whatTheAttackFindsIsRefusedByTheNameOfItsTable() {
        FigureMaking making = making(FIRST, first(), List.of());
        FigureSet careless = CanonicalRows.read(
                "theme|",
                List.of(
                        new KeptCell("", "", "", 52L),
                        new KeptCell("theme", "debt", "", null),
                        new KeptCell("theme", "housing", "", 9L),
                        new KeptCell("theme", "old", "", 0L),
                        new KeptCell("theme", "retired", "", 0L),
                        new KeptCell("theme", "youth", "", 40L)));
        assertThatThrownBy(() -> making.mustBeSafe(careless))
                .isInstanceOfSatisfying(
                        HavaintoException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("statistics.refused.leak.theme"));
    }

    @Test
    void everyTableHasItsRefusalInThreeLanguages() {
        List<String> tables = new ArrayList<>(List.of(FigureMaking.WHOLE));
        tables.addAll(Tables.dimensions(YEAR, Tables.cubes(YEAR, Tables.FOR_AREAS, true), Tables.FURTHER));
        Tables.cubes(YEAR, Tables.FOR_AREAS, true).forEach(cube -> tables.add(cube.name()));
        for (String language : List.of("fi", "sv", "en")) {
            ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
            assertThat(tables).hasSize(15).allMatch(table -> words.containsKey(FigureMaking.LEAK + table));
        }
    }

    @Test
    void nothingIsPublishedOfVeryLittle() {
        List<CountedReport> few = new ArrayList<>();
        add(few, "debt", "h1", 4);
        assertThatThrownBy(() -> make(FIRST, few, List.of()))
                .isInstanceOfSatisfying(
                        HavaintoException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("statistics.refused.tooFew"));
    }

    @Test
    void theChecksumIsThatOfTheFigures() {
        FigureSet half = make(FIRST, first(), List.of());
        String sum = CanonicalRows.checksum("05", FIRST, half);
        assertThat(sum)
                .matches("[0-9a-f]{64}")
                .isEqualTo(CanonicalRows.checksum("05", FIRST, make(FIRST, first(), List.of())));
        assertThat(CanonicalRows.checksum("06", FIRST, half)).isNotEqualTo(sum);
        List<KeptCell> cells = Arrays.stream(CanonicalRows.of(half).split("\n"))
                .map(line -> line.split("\t", -1))
                .map(cell -> new KeptCell(cell[0], cell[1], cell[2], cell[3].isEmpty() ? null : Long.valueOf(cell[3])))
                .toList();
        assertThat(CanonicalRows.checksum("05", FIRST, CanonicalRows.read("theme|", cells)))
                .isEqualTo(sum);
        assertThat(half.at(Place.WHOLE)).hasToString("52");
    }

    private List<CountedReport> first() {
        List<CountedReport> first = new ArrayList<>();
        add(first, "debt", "h1", 3);
        add(first, "housing", "h1", 9);
        add(first, "youth", "h1", 40);
        return first;
    }

    private void add(List<CountedReport> reports, String theme, String half, int times) {
        for (int i = 0; i < times; i++) {
            Map<String, String> classes =
                    Map.of("theme", theme, "area", "091", "group", "all", "state", "CLOSED", "half", half);
            reports.add(new CountedReport(classes, Set.of(Integer.toString(person++))));
        }
    }

    private static PublishedSet published(FigureSet half) {
        Instant then = Instant.parse("2025-08-01T09:00:00Z");
        return new PublishedSet(1, "05", FIRST, then, then, 5, "", half);
    }

    private static FigureSet make(Period period, List<CountedReport> reports, List<PublishedSet> halves) {
        return making(period, reports, halves).figures(KEY);
    }

    private static FigureMaking making(Period period, List<CountedReport> reports, List<PublishedSet> halves) {
        return new FigureMaking(period, reports, CODES, Set.of("retired"), halves, Threshold.of(5), List.of());
    }
}
