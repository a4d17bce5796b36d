package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.chart.ChartWords;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.Period;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an annex does not know it says, and what stands above a chart is true of its figures. */
class ToldLimitsTest {

    private static final String LATE =
            "Julkaistuissa luvuissa ei ole sitä, kuinka monen avoimen havainnon käsittely on myöhässä.";

    /** The classes are closed, then open by age; the largest may be hidden. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 20 | 30 | 9 | 8 | Suurin näytetyistä luvuista: 3–6 kuukautta, 30.",
                "100 | •• | •• | 9 | 8 | Suurin näytetyistä luvuista: 6–12 kuukautta, 9.",
                "100 | 0 | 0 | 0 | 0 | Avoimia havaintoja ei ole.",
                "100 | 0 | •• | •• | 0 | Avoimien havaintojen ikää ei voi kertoa, koska pienet luvut on peitetty."
            })
    void theSentenceAboveAgesIsOfShownFigures(
            String closed, String under3, String under6, String under12, String over12, String said) {
        List<Part> parts = new OpenSection(narrator(ages(closed, under3, under6, under12, over12), "fi"))
                .section(8)
                .parts();
        assertThat(parts)
                .filteredOn(Part.Drawn.class::isInstance)
                .first()
                .extracting(part -> ((Part.Drawn) part).sentence())
                .isEqualTo(said);
    }

    @Test
    void saysThatNoFigureTellsWhatIsLate() {
        for (Snapshot snapshot : List.of(
                SampleAnnex.county(),
                SampleAnnex.municipality(),
                SampleAnnex.half(),
                SampleAnnex.empty(Area.ofCounty("99")))) {
            assertThat(texts(new OpenSection(narrator(snapshot, "fi")).section(8), "fi"))
                    .containsOnlyOnce(LATE);
        }
    }

    @Test
    void saysInEachLanguageThatUnitsAndReportersAreNotItemised() {
        assertThat(texts(material("fi"), "fi")).anyMatch(said -> said.startsWith("Palvelualueita pienempiä yksiköitä"));
        assertThat(texts(material("sv"), "sv"))
                .anyMatch(said -> said.startsWith("Enheter som är mindre än serviceområden"));
    }

    @Test
    void saysWhereProgressAndWordsComeFromWhereThereAreAny() {
        String from = "Tiedot etenemisestä tulevat ehdotusten käsittelystä ja muut tekstit koordinaattorilta.";
        assertThat(texts(new ChangesSection(narrator(SampleAnnex.county(), "fi")).section(7), "fi"))
                .containsOnlyOnce(from);
        assertThat(texts(new ChangesSection(narrator(SampleAnnex.empty(Area.ofCounty("99")), "fi")).section(7), "fi"))
                .doesNotContain(from);
    }

    /** What is counted has one name wherever it stands as a label. */
    @ParameterizedTest
    @CsvSource({"fi, Havaintoja", "sv, Observationer", "en, Observations"})
    void whatIsCountedHasOneName(String language, String name) {
        ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
        for (String label : List.of(
                "statistics.reports",
                "annex.say.reports",
                "annex.say.card.reports",
                "annex.say.material.reports",
                "annex.pack.fact.reports")) {
            assertThat(words.getString(label)).as(label).isEqualTo(name);
        }
    }

    private static Section material(String language) {
        return new MaterialSection(narrator(SampleAnnex.municipality(), language)).section(3);
    }

    private static Snapshot ages(String... printed) {
        return SampleAnnex.with(
                Area.ofCounty("99"),
                SampleAnnex.COUNTY,
                Span.of(new Period(2026, 0)),
                List.of(SampleFigures.whole("300"), table(printed)),
                List.of(),
                List.of(),
                List.of());
    }

    private static FigureTable table(String... printed) {
        return SampleFigures.list(Lists.AGE, printed);
    }

    private static Narrator narrator(Snapshot snapshot, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Narrator(snapshot, new AnnexTexts(ResourceBundle.getBundle("messages", locale), locale));
    }

    private static List<String> texts(Section section, String language) {
        Locale locale = Locale.forLanguageTag(language);
        ChartWords words = new ChartWords(ResourceBundle.getBundle("messages", locale), locale);
        return section.parts().stream()
                .flatMap(part -> SaidText.of(part, words))
                .toList();
    }
}
