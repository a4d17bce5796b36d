package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.feedback.entity.Action;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.platform.pdf.PaperPicture;
import fi.havainto.platform.pdf.PdfReading;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A personal copy: what the page says, in its order, in three languages, and who printed it when. */
class ReportPaperTest {

    private static final double LEAST_INK = .016;
    private static final String TITLE = "Kuraattori, Esimerkin keskus";

    @Test
    void keepsBothStandardsInEveryLanguage() {
        for (String language : List.of("fi", "sv", "en")) {
            byte[] paper = print(ReportSample.report(Visibility.CONFIDENTIAL), language);
            PdfReading.assertKeepsStandards(paper);
            assertThat(PdfReading.emptyTags(paper)).isEmpty();
        }
    }

    @Test
    void isReadInTheOrderOfThePage() {
        assertThat(PdfReading.spoken(print(ReportSample.report(Visibility.OWN_NAME), "fi")))
                .containsSubsequence(
                        "P Raportti 2026-000123",
                        "H1 Vuokrat nousevat yli " + ReportSample.LONG,
                        "Lbl Tila",
                        "LBody Toteutuksessa",
                        "Lbl Raportoija",
                        "LBody " + TITLE,
                        "Lbl Tulostettu",
                        "LBody Liisa Lukija, 28.11.2026 klo 17.45",
                        "H2 Havainto",
                        "P Tonttipula",
                        "H2 Ehdotukset",
                        "P Lisää vuokra-asuntoja, joihin tuen saa samasta paikasta.",
                        "P Kunta",
                        "P Yksikkö · Toteutuksessa",
                        "LBody Lähetetty 2.11.2026",
                        "LBody Hyväksytty 4.11.2026",
                        "LBody Toteutuksesta kerrottu 28.11.2026",
                        "LBody Toteuttaa Asumisen palvelut, viimeistään 1.2.2027",
                        "P Päätös: Lautakunta ke 18.11.2026, § 84, diaarinumero EHVA/9",
                        "H2 Raportin kulku",
                        "P 2.11.2026 Ehdotus 1: lähetetty (raportoija)",
                        "P 3.11.2026 Ehdotus 1: otettu käsittelyyn (esihenkilö, Esimerkin palvelualue)",
                        "P 4.11.2026 Ehdotus 1: hyväksytty (esihenkilö)",
                        "P Vi godkänner förslaget.",
                        "P Toimenpiteestä vastaa",
                        "P Asumisen palvelut",
                        "P 28.11.2026 Toimenpiteen eteneminen (esihenkilö)",
                        "P Tontti on varattu.");
    }

    /** The page tells who carried out the last action and how it ended, and what was noted of every one. */
    @Test
    void ofSeveralActionsTheLastIsToldAsOnThePage() {
        Report report = ReportSample.report(Visibility.OWN_NAME);
        List<Action> actions = List.of(ReportSample.earlierAction(report), ReportSample.action(report));
        String paper = PdfReading.text(ReportSample.print(report, ReportSample.names(TITLE), "fi", actions));
        assertThat(paper)
                .contains("Asumisen palvelut", "Tontti on varattu.", "Aiemmin kerrottu.")
                .doesNotContain("Entinen vastaaja")
                .doesNotContain("Aiempi tulos.");
        assertThat(PrintPieces.of(report, TITLE, List.of(), actions))
                .as("a request for information is about all there is")
                .extracting(PrintPiece::getText)
                .contains("Asumisen palvelut", "Aiemmin kerrottu.", "Entinen vastaaja", "Aiempi tulos.");
    }

    @Test
    void whatIsMaskedStaysMaskedAndTheMarkIsExplained() {
        String all = PdfReading.text(print(ReportSample.report(Visibility.OWN_NAME), "fi"));
        assertThat(all)
                .contains("ja [poistettu] joutui muuttamaan")
                .contains("Merkintä [poistettu] tarkoittaa henkilötietoa");
    }

    @Test
    void saysOnEveryPageWhoPrintedItAndWhen() {
        byte[] paper = print(ReportSample.report(Visibility.CONFIDENTIAL), "fi");
        for (int page = 1; page <= PdfReading.pages(paper); page++) {
            assertThat(PdfReading.text(paper, page))
                    .contains("Oma kappale 28.11.2026 klo 17.45, Liisa Lukija", "Luottamuksellinen");
        }
        assertThat(PdfReading.text(print(ReportSample.report(Visibility.TEAM), "fi")))
                .doesNotContain("Luottamuksellinen");
    }

    /** The paper has the author from one place only: what its reader may know. */
    @Test
    void nobodyIsNamedBesideTheReaderAndWhatTheReaderMayKnow() {
        byte[] hidden = ReportSample.print(
                ReportSample.report(Visibility.CONFIDENTIAL), ReportSample.names("Raportoija"), "fi");
        assertThat(PdfReading.text(hidden)).doesNotContain("Kuraattori").contains("Raportoija");
    }

    /** Whoever changes the look looks at it: this is the one command that prints it ({@code mvn test -Dtest=ReportPaperTest}). */
    @Test
    void noPageIsNearlyEmptyAndThePicturesAreThere() {
        for (String language : List.of("fi", "sv")) {
            byte[] paper = print(ReportSample.report(Visibility.OWN_NAME), language);
            assertThat(PaperPicture.ink(paper))
                    .allSatisfy(ink -> assertThat(ink).isGreaterThan(LEAST_INK));
            PaperPicture.write(paper, "report-paper", language, 1, 2);
        }
    }

    private static byte[] print(Report report, String language) {
        return ReportSample.print(report, ReportSample.names(TITLE), language);
    }
}
