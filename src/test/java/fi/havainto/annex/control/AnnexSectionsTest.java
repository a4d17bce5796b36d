package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.platform.chart.Chart;
import fi.havainto.platform.chart.ChartWords;
import fi.havainto.statistics.entity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an annex says, before it is printed. */
class AnnexSectionsTest {

    private static final Pattern FIGURE = Pattern.compile("\\d+|••|–(?=\\s|$)");

    static Stream<Snapshot> snapshots() {
        Span year = Span.of(new Period(2026, 0));
        return Stream.of(
                SampleAnnex.county(),
                SampleAnnex.municipality(),
                SampleAnnex.half(),
                SampleAnnex.term(),
                SampleAnnex.of(new Area("99", "998"), SampleNames.of("area", "998"), year, few(), List.of()),
                SampleAnnex.empty(Area.ofCounty("99")),
                SampleAnnex.empty(new Area("99", "990")));
    }

    /** So few reports that there are only totals. */
    private static List<FigureTable> few() {
        return SampleFigures.of(new Period(2026, 0), 140, 5);
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void hasTwelveSectionsOfOneNumberIdAndOrderThatAllSaySomething(Snapshot snapshot) {
        for (String language : List.of("fi", "sv", "en")) {
            List<Section> sections = sections(snapshot, language);
            assertThat(sections.stream().map(Section::id))
                    .containsExactly(
                            "cover",
                            "summary",
                            "material",
                            "themes",
                            "cards",
                            "rulings",
                            "changes",
                            "open",
                            "feedback",
                            "fieldwork",
                            "conclusions",
                            "annexes");
            assertThat(sections.stream().map(Section::number))
                    .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
            assertThat(sections)
                    .allSatisfy(section ->
                            assertThat(section.parts()).as(section.id()).isNotEmpty());
            assertThat(sections.stream().flatMap(section -> ids(section.parts())))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void saysTheSameFiguresInBothLanguages(Snapshot snapshot) {
        Snapshot unwritten = SampleAnnex.unwritten(snapshot);
        assertThat(figures(sections(unwritten, "sv"), "sv")).isEqualTo(figures(sections(unwritten, "fi"), "fi"));
        assertThat(figures(sections(snapshot, "fi"), "fi")).isNotEmpty();
    }

    @Test
    void drawsAtLeastFourKindsOfChartsForACounty() {
        assertThat(sections(SampleAnnex.county(), "fi").stream()
                        .flatMap(section -> drawn(section.parts()))
                        .map(chart -> chart.getClass().getSimpleName())
                        .distinct())
                .contains("Bars", "Change", "Stacks", "Matrix", "Stages");
    }

    @Test
    void saysInOneSentenceWhatTheVolumeDoesNotAllow() {
        Snapshot small =
                SampleAnnex.of(Area.ofCounty("99"), SampleAnnex.COUNTY, Span.of(new Period(2026, 0)), few(), List.of());
        assertThat(words(small, "themes"))
                .contains(
                        "Havaintoja on liian vähän, jotta teemat voisi näyttää myös näin jaettuina: asiakasryhmittäin,"
                                + " palvelualueittain, kunnittain.");
        assertThat(words(SampleAnnex.half(), "themes")).anyMatch(said -> said.startsWith("Puolivuodelta julkaistaan"));
        assertThat(words(SampleAnnex.half(), "feedback"))
                .first()
                .isEqualTo("Palautteesta ei ole julkaistu lukuja tältä jaksolta.");
    }

    @Test
    void showsAMunicipalityItsOwnCellsBesideTheCounty() {
        FigureTable crossed = SampleAnnex.municipality().table("theme-area").orElseThrow();
        Locale finnish = Locale.forLanguageTag("fi");
        Part.Tabled table = (Part.Tabled) section(SampleAnnex.municipality(), "fi", "themes").parts().stream()
                .filter(Part.Tabled.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(table.heads())
                .containsExactly("Teema", "Kaislaranta", "Koko alue 2025", "Koko alue 2026", "Muutos", "Osuus");
        assertThat(table.rows().get(2).get(0)).isEqualTo("Asuminen ja asunnottomuus");
        assertThat(table.rows().get(2).get(1))
                .isEqualTo(crossed.at("housing", "990").text(finnish));
        assertThat(table.rows().get(2).get(3))
                .isEqualTo(SampleAnnex.municipality()
                        .table("theme")
                        .orElseThrow()
                        .at("housing")
                        .text(finnish));
    }

    @Test
    void showsWhatWasWrittenInOneLanguageOnlyInThatLanguage() {
        WrittenText text = new WrittenText(
                TextBlock.CONCLUSIONS, "", new BothLanguages("", "Första raden\nandra raden\n\n- ett\n- två"));
        Snapshot snapshot = SampleAnnex.with(
                Area.ofCounty("99"),
                SampleAnnex.COUNTY,
                Span.of(new Period(2026, 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(text));
        assertThat(section(snapshot, "fi", "conclusions").parts())
                .containsExactly(
                        new Part.Words(Part.Tone.BODY, "Första raden andra raden", "sv"),
                        new Part.Points(List.of("ett", "två"), "sv"));
    }

    /** Themes stand in their order, and nothing names the largest, while something is hidden. */
    @Test
    void doesNotSayWhatIsMostWhileSomethingIsHidden() {
        FigureTable themes = SampleFigures.list("theme", SampleFigures.with("••"));
        FigureTable shown = SampleFigures.list("theme", SampleFigures.with("7"));
        assertThat(words(of(themes), "themes")).noneMatch(said -> said.startsWith("Eniten"));
        assertThat(words(of(shown), "themes"))
                .anyMatch(said -> said.startsWith("Eniten havaintoja on teemasta Muu: 25."));
    }

    /** What is hidden cannot be found among what is said, though all about it is large. */
    @Test
    void neverSaysWhatIsLeftOfATotal() {
        FigureTable themes = SampleFigures.list("theme", SampleFigures.with("••"));
        Snapshot snapshot = of(themes);
        for (String language : List.of("fi", "sv")) {
            assertThat(figures(sections(snapshot, language), language))
                    .contains("380", "11", "25")
                    .doesNotContain("110", "55");
        }
    }

    /** The county with 380 reports and those themes; what is shown of them adds up to 270. */
    private static Snapshot of(FigureTable themes) {
        return SampleAnnex.with(
                Area.ofCounty("99"),
                SampleAnnex.COUNTY,
                Span.of(new Period(2026, 1)),
                List.of(SampleFigures.whole("380"), themes),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Section> sections(Snapshot snapshot, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return AnnexSections.of(snapshot, locale, ResourceBundle.getBundle("messages", locale));
    }

    private static Section section(Snapshot snapshot, String language, String id) {
        return sections(snapshot, language).stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Snapshot snapshot, String id) {
        List<String> words = new ArrayList<>();
        for (Part part : section(snapshot, "fi", id).parts()) {
            if (part instanceof Part.Words said) {
                words.add(said.text());
            } else if (part instanceof Part.Drawn drawn) {
                words.add(drawn.sentence());
            }
        }
        return words;
    }

    private static Stream<String> ids(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Part.Card card) {
                return Stream.concat(Stream.of(card.id()), ids(card.parts()));
            }
            if (part instanceof Part.Drawn drawn) {
                return Stream.of(drawn.id());
            }
            return part instanceof Part.Subheading heading ? Stream.of(heading.id()) : Stream.of();
        });
    }

    private static Stream<Chart> drawn(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Card card
                        ? drawn(card.parts())
                        : part instanceof Part.Drawn drawn ? Stream.of(drawn.chart()) : Stream.of());
    }

    /** Every number and mark of all that is said, in order. */
    private static List<String> figures(List<Section> sections, String language) {
        ChartWords words = new ChartWords(
                ResourceBundle.getBundle("messages", Locale.forLanguageTag(language)), Locale.forLanguageTag(language));
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> SaidText.of(part, words))
                .flatMap(text -> FIGURE.matcher(text.replace("\u00A0", "")).results())
                .map(MatchResult::group)
                .toList();
    }
}
