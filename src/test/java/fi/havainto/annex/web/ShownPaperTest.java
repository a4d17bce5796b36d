package fi.havainto.annex.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.disclosure.Figure;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownPaperTest {

    private static final List<String> HEADS = List.of("Förslag", "Beslut", "Antal");

    private final ShownPaper swedish = paper("sv", "2025");

    @Test
    void itSpeaksTheLanguageOfThePaper() {
        assertThat(swedish.getTitle()).isEqualTo("Social rapportering\u00a02025");
        assertThat(swedish.getSubtitle()).isEqualTo("Silverberga, 1.1.–31.12.2025");
        assertThat(swedish.word("chart.table")).isEqualTo("Talen som tabell");
        assertThat(swedish.chart(new Part.Drawn(
                                "bars",
                                "",
                                new Bars(
                                        "Teman",
                                        "Tema",
                                        "Antal",
                                        List.of(new Category("Boende", new Figure.NotPublished())))))
                        .getMarkup())
                .contains("id=\"chart-bars-288-title\"");
        assertThat(paper("fi", "2025-2").getTitle()).isEqualTo("Sosiaalinen raportointi\u00a07–12/2025");
        assertThat(paper("fi", "2022-2025").getSubtitle()).isEqualTo("Hopeavuori, 1.1.2022–31.12.2025");
    }

    @Test
    void onlyAnotherLanguageIsMarked() {
        assertThat(swedish.foreign("fi")).isEqualTo("fi");
        assertThat(swedish.foreign("sv")).isNull();
        assertThat(swedish.foreign("")).isNull();
        Part.Tabled table = table(Set.of(2), List.of(List.of("", "fi"), List.of("sv", "fi", "")));
        assertThat(swedish.language(table, 0, 0)).isNull();
        assertThat(swedish.language(table, 0, 1)).isEqualTo("fi");
        assertThat(swedish.language(table, 0, 2)).as("beyond the row").isNull();
        assertThat(swedish.language(table, 1, 0)).as("the paper's own").isNull();
        assertThat(swedish.language(table, 2, 1)).as("beyond the list").isNull();
    }

    @Test
    void aTableOfWordsBecomesCardsAndOneOfFiguresScrolls() {
        assertThat(swedish.ofWords(table(Set.of(2), List.of()))).isTrue();
        Part.Tabled figures = table(Set.of(1, 2), List.of());
        assertThat(swedish.ofWords(figures)).isFalse();
        assertThat(swedish.side(figures, 1)).isEqualTo("num");
        assertThat(swedish.side(figures, 0)).isNull();
        assertThat(swedish.weight(figures, 1)).isEqualTo("total");
        assertThat(swedish.weight(figures, 0)).isNull();
    }

    private static Part.Tabled table(Set<Integer> numbers, List<List<String>> languages) {
        return new Part.Tabled("", HEADS, List.of(HEADS, HEADS, HEADS), numbers, Set.of(1), languages, "");
    }

    private static ShownPaper paper(String language, String span) {
        Snapshot snapshot = new Snapshot(
                Snapshot.FORMAT,
                "99-2026-1",
                1,
                new Area("99", "991"),
                new BothLanguages("Hopeavuori", "Silverberga"),
                BothLanguages.EMPTY,
                Span.of(span).orElseThrow(),
                Instant.EPOCH,
                "",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                BothLanguages.EMPTY);
        return new ShownPaper(snapshot, List.of(), "", Locale.forLanguageTag(language));
    }
}
