package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.ClassNames;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables of a span from what is published of it: one period as it is, a term as the sum of its years. */
class SpanTablesTest {

    private static final Cube THEME_AREA = new Cube("theme", "area");
    private static final Span TERM = Span.termOf(2026);
    private static final long HIDDEN = -1;

    /** Where the dimensions stand in their plan, which is the alphabet's order and not the printed one. */
    private static final ClassNames NAMES = new ClassNames(Map.of(
            "theme", inOrder("housing", "Asuminen", "debt", "Velka"),
            "area", inOrder("990", "Kivikylä", "county", "Koko alue")));

    @Test
    void aYearIsShownAsItWasPublishedWithTheNamesOfNow() {
        SpanTables tables = SpanTables.of(Span.of(year(2026)), List.of(crossed(2026, 12, 30)), NAMES);
        assertThat(tables.all()).extracting(FigureTable::name).containsExactly("", "theme", "area", "theme-area");
        FigureTable themes = tables.all().get(1);
        assertThat(themes.rows()).extracting(Named::code).containsExactly("housing", "debt");
        assertThat(themes.rows().get(0).name()).isEqualTo(new BothLanguages("Asuminen", "Asuminen sv"));
        assertThat(themes.at("housing")).hasToString("12");
        assertThat(tables.all().get(3).at("debt", "990")).hasToString("30");
        assertThat(tables.totals()).extracting(FigureTable::name).containsExactly("", "theme", "area");
        assertThat(tables.sources())
                .containsExactly(new Source("2026", Instant.parse("2027-01-10T10:00:00Z"), 5, "sum of 2026"));
    }

    @Test
    void aTermIsTheSumOfItsPublishedYearsAndWhatIsHiddenInOneIsHidden() {
        SpanTables tables = SpanTables.of(
                TERM,
                List.of(crossed(2028, HIDDEN, 5), crossed(2027, 8, 1), crossed(2026, 12, 30), crossed(2025, 99, 99)),
                NAMES);
        assertThat(tables.sources()).extracting(Source::period).containsExactly("2026", "2027", "2028");
        FigureTable themes = tables.all().get(1);
        assertThat(themes.at("housing")).isEqualTo(new Figure.Hidden());
        assertThat(themes.at("debt")).hasToString("36");
        assertThat(tables.all().get(3).at("housing", "990")).isEqualTo(new Figure.Hidden());
        assertThat(tables.all().get(3).at("debt", "990")).hasToString("36");
    }

    @Test
    void aTableThatNotEveryYearHasIsLeftOut() {
        SpanTables tables = SpanTables.of(TERM, List.of(themesOnly(2027, 7, 9), crossed(2026, 12, 30)), NAMES);
        assertThat(tables.all()).extracting(FigureTable::name).containsExactly("", "theme");
        assertThat(tables.all().get(0).at("")).hasToString("58");
        assertThat(tables.all().get(1).at("debt")).hasToString("39");
    }

    /** A theme that one year did not have has no sum: what was not counted is not zero. */
    @Test
    void aClassThatNotEveryYearHasIsNotPublished() {
        PublishedSet before = set(2026, new Plan(List.of(dimension("theme", "debt")), List.of()), place -> 30);
        SpanTables tables = SpanTables.of(TERM, List.of(themesOnly(2027, 7, 9), before), NAMES);
        assertThat(tables.all().get(1).at("housing")).isEqualTo(new Figure.NotPublished());
        assertThat(tables.all().get(1).at("debt")).hasToString("39");
    }

    /** Fewer years beside more of them would look like a change. */
    @Test
    void aTermIsComparedOnlyWhenEveryYearOfBothIsPublished() {
        List<PublishedSet> all = IntStream.rangeClosed(2022, 2029)
                .mapToObj(year -> themesOnly(year, 7, 9))
                .toList();
        assertThat(SpanTables.before(TERM, all, NAMES))
                .extracting(FigureTable::name)
                .containsExactly("", "theme");
        for (PublishedSet one : all) {
            List<PublishedSet> fewer = new ArrayList<>(all);
            fewer.remove(one);
            assertThat(SpanTables.before(TERM, fewer, NAMES))
                    .as("%s", one.period())
                    .isEmpty();
        }
        assertThat(SpanTables.before(TERM, List.of(), NAMES)).isEmpty();
        assertThat(SpanTables.before(Span.of(year(2026)), List.of(themesOnly(2025, 7, 9)), NAMES))
                .hasSize(2);
    }

    @Test
    void aHalfIsNotItsYearAndNothingIsNothing() {
        List<PublishedSet> published = List.of(crossed(2026, 12, 30));
        Span half = Span.of(new Period(2026, 1));
        assertThat(SpanTables.isFigured(Span.of(year(2026)), published)).isTrue();
        assertThat(SpanTables.isFigured(TERM, published)).isTrue();
        assertThat(SpanTables.isFigured(half, published)).isFalse();
        assertThat(SpanTables.of(half, published, NAMES).all()).isEmpty();
        assertThat(SpanTables.of(half, published, NAMES).totals()).isEmpty();
        assertThat(SpanTables.of(Span.of(year(2025)), published, NAMES).sources())
                .isEmpty();
    }

    @Test
    void whatHasNoNameComesLastByItsCode() {
        Plan plan = new Plan(List.of(dimension("theme", "aaa", "debt", "housing")), List.of());
        SpanTables tables = SpanTables.of(Span.of(year(2026)), List.of(set(2026, plan, place -> 9)), NAMES);
        assertThat(tables.all().get(1).rows()).extracting(Named::code).containsExactly("housing", "debt", "aaa");
        assertThat(tables.all().get(1).rows().get(2).name().sv()).isEqualTo("aaa");
    }

    /** Everything is about Kivikylä: a theme has its count there, and its total is the same. */
    private static PublishedSet crossed(int year, long housing, long debt) {
        Plan plan = new Plan(
                List.of(dimension("theme", "debt", "housing"), dimension("area", "990", "county")),
                List.of(THEME_AREA));
        return set(year, plan, place -> of(place, housing, debt));
    }

    private static PublishedSet themesOnly(int year, long housing, long debt) {
        Plan plan = new Plan(List.of(dimension("theme", "debt", "housing")), List.of());
        return set(year, plan, place -> of(place, housing, debt));
    }

    private static long of(Place place, long housing, long debt) {
        String at = place.toString();
        if (at.contains("county")) {
            return 0;
        }
        boolean some = housing == HIDDEN || debt == HIDDEN;
        return at.contains("housing") ? housing : at.contains("debt") ? debt : some ? HIDDEN : housing + debt;
    }

    private static PublishedSet set(int year, Plan plan, ToLongFunction<Place> counts) {
        Map<Place, OptionalLong> kept = new TreeMap<>();
        plan.places().forEach(place -> {
            long count = counts.applyAsLong(place);
            kept.put(place, count == HIDDEN ? OptionalLong.empty() : OptionalLong.of(count));
        });
        Instant cutOff = Instant.parse((year + 1) + "-01-10T10:00:00Z");
        return new PublishedSet(
                year, "99", year(year), cutOff, cutOff, 5, "sum of " + year, FigureSet.kept(plan, kept));
    }

    private static Period year(int year) {
        return new Period(year, 0);
    }

    private static Dimension dimension(String name, String... codes) {
        return new Dimension(name, Arrays.stream(codes).map(Code::new).toList());
    }

    private static Map<String, BothLanguages> inOrder(String code, String name, String other, String otherName) {
        Map<String, BothLanguages> names = new LinkedHashMap<>();
        names.put(code, new BothLanguages(name, name + " sv"));
        names.put(other, new BothLanguages(otherName, otherName + " sv"));
        return names;
    }
}
