package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.pdf.PdfReading;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** A council term says of which of its years its figures are, and compares only what can be compared. */
class TermAnnexTest {

    private static final List<FigureTable> BEFORE = SampleAnnex.county().tablesBefore();

    @Test
    void namesTheYearsThatArePublishedWhereSomeAreNot() {
        Snapshot term = SampleAnnex.term(2026, 2027, 2029);
        String reports = term.total().text(Locale.forLanguageTag("fi"));
        assertThat(SaidSection.of(term, "fi", "material").words())
                .contains("Liite perustuu " + reports + " havaintoon niiltä valtuustokauden vuosilta, joiden luvut on"
                        + " julkaistu: 2026, 2027 ja 2029.")
                .contains("Valtuustokauden luvuista on julkaistu vain osa. Mukana ovat vuodet, joiden luvut on"
                        + " julkaistu: 2026, 2027 ja 2029.");
        assertThat(SaidSection.of(term, "sv", "material").words())
                .anyMatch(said -> said.contains("har publicerats: 2026, 2027 och 2029."));
        assertThat(SaidSection.of(term, "fi", "summary").words().get(0))
                .contains("ajalta 1.1.2026–31.12.2027 ja 1.1.–31.12.2029 on " + reports);
    }

    @Test
    void namesThemInCaptionsAndHeadingsOfTables() {
        Part.Tabled themes =
                SaidSection.of(SampleAnnex.term(2027), "fi", "themes").table();
        assertThat(themes.caption()).endsWith(", 1.1.–31.12.2027");
        assertThat(themes.heads()).containsExactly("Teema", "2027", "Osuus");
        assertThat(SaidSection.of(SampleAnnex.term(2026, 2027), "fi", "themes")
                        .table()
                        .heads())
                .containsExactly("Teema", "2026–2027", "Osuus");
    }

    /** Title and rulings are of the whole term, whatever is published of it. */
    @Test
    void tellsRulingsOfTheWholeTerm() {
        assertThat(SaidSection.of(SampleAnnex.term(2027), "fi", "rulings")
                        .table()
                        .caption())
                .endsWith(", 1.1.2026–31.12.2029");
    }

    @Test
    void saysTheWholeTermWhereAllItsYearsArePublished() {
        Snapshot term = SampleAnnex.term();
        assertThat(SaidSection.of(term, "fi", "material").words())
                .anyMatch(said -> said.endsWith(" ajalta 1.1.2026–31.12.2029."))
                .contains("Valtuustokauden luvut on laskettu yhteen vuosien 2026, 2027, 2028 ja 2029 julkaistuista"
                        + " luvuista.");
        assertThat(SaidSection.of(term, "fi", "themes").table().heads()).containsExactly("Teema", "2026–2029", "Osuus");
    }

    @Test
    void saysWhyItIsNotCompared() {
        assertThat(SaidSection.of(SampleAnnex.term(2026), "fi", "themes").words())
                .contains(
                        "Muutos edelliseen valtuustokauteen (2022–2025) näytetään vasta, kun kummankin kauden kaikkien"
                                + " vuosien luvut on julkaistu.");
    }

    /** The first format did not ask how many years it compared; what it kept is not said. */
    @Test
    void comparesNoTermsOfTheFirstFormat() {
        Snapshot term = SampleAnnex.comparedTerm(BEFORE);
        assertThat(SaidSection.of(term, "fi", "themes").table().heads()).contains("2022–2025", "Muutos");
        Snapshot old = SampleAnnex.inFormat(Snapshot.FIRST_FORMAT, term);
        assertThat(old.tablesBefore()).isNotEmpty();
        assertThat(SaidSection.of(old, "fi", "themes").table().heads()).doesNotContain("2022–2025", "Muutos");
        assertThat(SaidSection.of(old, "fi", "summary").words()).noneMatch(said -> said.contains("dellise"));
    }

    @Test
    void keepsItsTitle() {
        ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.forLanguageTag("fi"));
        byte[] paper = new AnnexPaper(messages).print(SampleAnnex.term(2026), Locale.forLanguageTag("fi"));
        assertThat(PdfReading.text(paper, 1)).contains("2026–2029");
    }
}
