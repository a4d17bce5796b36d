package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.statistics.entity.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rates of feedback, of what was carried out, and of municipalities: each with its formula and with how many it is of. */
class RatesTest {

    @Test
    void tellsEveryRateWithItsFormulaAndItsNumbers() {
        assertThat(rows(SampleAnnex.county()))
                .extracting(row -> row.get(0))
                .containsExactly("Palauteaste", "Palaute 30 päivässä", "Palaute riitti", "Toteutumisaste", "Kattavuus");
        assertThat(row(SampleAnnex.county(), "Palaute riitti"))
                .containsExactly(
                        "Palaute riitti", "77\u00A0%", "811 / 1\u00A0051", "vastaukset ”riitti” / kaikki vastaukset");
    }

    /** Of three accepted proposals one was carried out; what was transferred to others is another matter. */
    @Test
    void countsWhatWasCarriedOutFromTheRulingsThatTheAnnexTells() {
        assertThat(row(SampleAnnex.county(), "Toteutumisaste"))
                .containsExactly(
                        "Toteutumisaste",
                        "33\u00A0%",
                        "1 / 3",
                        "toteutetut / toimielinten julkisesti hyväksymät ehdotukset");
        assertThat(row(of(List.of(), List.of()), "Toteutumisaste")).contains("ei hyväksyttyjä ehdotuksia", "0 / 0");
    }

    @Test
    void countsMunicipalitiesAndNeverWhatIsHidden() {
        assertThat(row(of(List.of(areas("12", "0", "7", "31", "5", "9", "0", "6", "8", "40")), List.of()), "Kattavuus"))
                .startsWith("Kattavuus", "78\u00A0%", "7 / 9");
        assertThat(row(
                        of(List.of(areas("12", "••", "7", "31", "5", "9", "0", "6", "8", "40")), List.of()),
                        "Kattavuus"))
                .startsWith("Kattavuus", "vähintään 78\u00A0%", "vähintään 7 / 9");
        assertThat(rows(SampleAnnex.half())).noneMatch(row -> row.contains("Kattavuus"));
    }

    @Test
    void saysThatThereAreNoAnswersWhereThereAreNone() {
        assertThat(row(of(List.of(SampleFigures.list("answer", "0", "0", "40")), List.of()), "Palaute riitti"))
                .startsWith("Palaute riitti", "ei vastauksia", "0 / 0");
        assertThat(row(of(List.of(SampleFigures.list("answer", "••", "0", "40")), List.of()), "Palaute riitti"))
                .startsWith("Palaute riitti", "••", "•• / ••");
    }

    @Test
    void saysWhichRatesAreNotCountedAndWhy() {
        for (Snapshot snapshot : List.of(SampleAnnex.county(), SampleAnnex.half())) {
            assertThat(SaidSection.of(snapshot, "fi", "feedback").words())
                    .contains("Etenemisastetta ei ole laskettu, koska ehdotusten vaiheista ei ole julkaistu lukuja."
                            + " Käsittelyajan mediaania ei ole laskettu, koska aikoja ei ole julkaistu päivinä.");
        }
    }

    private static FigureTable areas(String... printed) {
        return SampleFigures.list("area", printed);
    }

    private static Snapshot of(List<FigureTable> tables, List<RuledProposal> rulings) {
        return SampleAnnex.with(
                Area.ofCounty("99"),
                SampleAnnex.COUNTY,
                Span.of(new Period(2026, 0)),
                tables,
                List.of(),
                rulings,
                List.of());
    }

    private static List<String> row(Snapshot snapshot, String name) {
        return rows(snapshot).stream()
                .filter(row -> row.get(0).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(Snapshot snapshot) {
        return SaidSection.of(snapshot, "fi", "feedback").table().rows();
    }
}
