package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackItem;
import fi.havainto.annex.entity.PackProposal;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.NamedProposal;
import fi.havainto.board.entity.Ruling;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.pdf.PaperPicture;
import fi.havainto.platform.pdf.PdfReading;
import fi.havainto.report.entity.Ids;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Standard;
import fi.havainto.statistics.entity.PublishedSet;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.junit.jupiter.api.Test;

/** The pack as a member of a board meets it: on paper, by ear, in either language, and never with more than a member may know. */
class PackPaperTest {

    /** A page that holds its running lines and one row of facts has less. */
    private static final double LEAST_INK = .016;

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @Test
    void keepsBothStandardsInBothLanguagesWithLongWords() {
        for (String language : List.of("fi", "sv")) {
            byte[] paper = PackSample.print(checked(), language);
            PdfReading.assertKeepsStandards(paper);
            assertThat(PdfReading.emptyTags(paper)).isEmpty();
        }
    }

    @Test
    void anEmptyAgendaSaysSoAndKeepsBothStandards() {
        byte[] paper = PackSample.print(PackSample.bare(), "fi");
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.spoken(paper))
                .containsSubsequence(
                        "H1 Sosiaali- ja terveyspalvelujen lautakunta",
                        "P Kokous 9.12.2026",
                        "LBody Esityslista; pöytäkirjaa ei ole tarkastettu",
                        "LBody 28.11.2026 klo 17.45",
                        "H1 Esityslista",
                        "P Esityslista on tyhjä: tähän kokoukseen ei ole tuotu asioita.",
                        "H1 Mitä aiemmista päätöksistä tuli",
                        "P Toimielimellä ei ole aiempia päätöksiä, joita seurattaisiin.",
                        "H1 Luvut",
                        "P Alueelta ei ole vielä julkaistu lukuja.")
                .noneMatch(line -> line.startsWith("TH") || line.startsWith("TD"));
    }

    @Test
    void isReadFromTheCoverToTheFigures() {
        assertThat(PdfReading.spoken(PackSample.print(checked(), "fi")))
                .containsSubsequence(
                        "P Esimerkin hyvinvointialue",
                        "P Kokousaineisto",
                        "H1 Sosiaali- ja terveyspalvelujen lautakunta",
                        "P Kokous 9.12.2026, Virastotalo, kokoushuone Koivu, klo 16",
                        "LBody Pöytäkirja tarkastettu 16.12.2026",
                        "LBody 17.12.2026 klo 8.02",
                        "LBody Sisältää salassa pidettävää",
                        "H1 Sisällys",
                        "H1 Esityslista",
                        "Caption Asiat järjestyksessä",
                        "TH 1. Perustoimeentulotuen päätös jää vajaaksi, kun liite puuttuu",
                        "TD § 84, EHVA/214/05.00/2026",
                        "H1 Asiat",
                        "H2 1. Perustoimeentulotuen päätös jää vajaaksi, kun liite puuttuu",
                        "H3 Ehdotus 1",
                        "P Toimeentulo ja etuudet · Hyvinvointialue",
                        "P Päätös: Siirretty",
                        "P Toteuttaa Kela, viimeistään 31.3.2027.",
                        "H3 Ehdotus 2",
                        "P Salassa pidettävä (JulkL 24 § 1 mom. 25 kohta)",
                        "H1 Mitä aiemmista päätöksistä tuli",
                        "P Odottaa toteutusta 1, toteutuksessa 1, myöhässä 1, toteutettu 1.",
                        "P Vanhin avoin päätös on tehty 12.6.2026, § 43.",
                        "TH 15.6.2026, § 41",
                        "TD Myöhässä, määräaika 1.11.2026",
                        "TD Päätetty, toteutus ei ole alkanut",
                        "H1 Luvut",
                        "Caption Samat luvut taulukkona",
                        "TH Asuminen",
                        "P ••  ei näytetä: 0 tai enemmän",
                        "H2 Näin luet lukuja",
                        "LBody Raportointi on vapaaehtoista. Lukuja ei saa käyttää alueiden, yksiköiden tai"
                                + " toimielinten vertaamiseen.");
    }

    @Test
    void saysOncePerTableWhatItsColumnsAre() {
        List<String> spoken = PdfReading.spoken(PackSample.print(draft(PackSample.many(40)), "fi"));
        assertThat(spoken).filteredOn("TH Pykälä ja diaarinumero"::equals).hasSize(1);
        assertThat(spoken)
                .filteredOn(line -> line.matches("TH [0-9]+\\. Asia numero [0-9]+"))
                .hasSize(40);
        assertThat(spoken).contains("H2 40. Asia numero 40");
    }

    @Test
    void fortyItemsKeepBothStandards() {
        byte[] paper = PackSample.print(draft(PackSample.many(40)), "sv");
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.pages(paper)).isBetween(8, 25);
    }

    @Test
    void nothingIsRuledBeforeTheMinutesAreChecked() {
        AgendaItem item = Ids.give(new AgendaItem(null, 1, "Asia"), 1);
        Ruling draft = Ids.give(item.name(77), 5);
        draft.setOutcome(Outcome.REJECTED);
        draft.setReason("Luonnos, jota kukaan ei saa lukea.");
        Map<Long, NamedProposal> named = Map.of(5L, named());
        assertThat(PackItem.of(item, named).proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.isRuled()).isFalse();
            assertThat(proposal.reason()).isNull();
        });
        item.close(77, true, PackSample.MADE);
        assertThat(PackItem.of(item, named).proposals().get(0).reason()).startsWith("Luonnos");
    }

    @Test
    void noReportNumberAuthorUnitOrDeskHasAPlaceInIt() {
        AgendaItem item = Ids.give(new AgendaItem(null, 1, "Asia"), 1);
        Ids.give(item.name(77), 5);
        byte[] paper = PackSample.print(draft(List.of(PackItem.of(item, Map.of(5L, named())))), "fi");
        assertThat(PdfReading.text(paper))
                .contains("Ehdotuksen omat sanat")
                .doesNotContain("2026-000123")
                .doesNotContain("4711")
                .doesNotContain("palvelupäällikkö");
        assertThat(Arrays.stream(PackProposal.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrder(
                        "text", "standard", "language", "level", "theme", "outcome", "reason", "responsible", "due");
    }

    @Test
    void aSecretItemOfAnEarlierMeetingIsNamedWithoutItsWords() {
        String all = PdfReading.text(PackSample.print(checked(), "fi"));
        assertThat(all).contains("Salassa pidettävä asia", "§ 50").doesNotContain("Salainen asia");
    }

    @Test
    void saysOnEveryPageWhatItIs() {
        byte[] paper = PackSample.print(draft(PackSample.items(false)), "sv");
        for (int page = 1; page <= PdfReading.pages(paper); page++) {
            assertThat(PdfReading.text(paper, page))
                    .contains("protokollet är inte justerat", "innehåller sekretessbelagt", "Demonstrationsmaterial");
        }
        assertThat(PdfReading.text(paper, 2)).contains("Mötesmaterial, läget 28.11.2026 kl. 17.45", "Sida 2 /");
        assertThat(PdfReading.text(PackSample.print(PackSample.bare(), "fi"), 2))
                .doesNotContain("salassa");
    }

    /** The attack: everything that is printed is compared with what was published. */
    @Test
    void figuresOnPaperAndInTheFileAreThePublishedOnes() throws Exception {
        PublishedSet set = PublishedSample.set(false);
        byte[] paper = PackSample.print(PackSample.pack(true, PackSample.items(true), set), "fi");
        List<String> spoken = PdfReading.spoken(paper);
        String csv = attached(paper);
        PublishedSample.THEMES.forEach((code, names) -> {
            String published = set.total("theme", new Code(code)).text(FINNISH);
            assertThat(spoken).containsSequence("TH " + names.fi(), "TD " + published);
            assertThat(csv.lines().filter(line -> line.startsWith("2026," + code + ",")))
                    .singleElement()
                    .asString()
                    .endsWith("," + published + ",2026-07-14T06:00:00Z," + set.checksum());
        });
        assertThat(spoken).containsSequence("TH Yhteensä", "TD 1 447");
        assertThat(csv).contains("2026,,,,1447,").startsWith("period,theme,");
        assertThat(spoken).filteredOn(line -> line.startsWith("TD ••")).hasSize(2);
        assertThat(String.join(" ", spoken)).contains(set.checksum());
    }

    @Test
    void theSamePackGivesTheSameBytes() {
        assertThat(PackSample.print(checked(), "fi")).isEqualTo(PackSample.print(checked(), "fi"));
    }

    /** Whoever changes the look looks at it: this is the one command that prints it ({@code mvn test -Dtest=PackPaperTest}). */
    @Test
    void noPageIsNearlyEmptyAndThePicturesAreThere() {
        for (String language : List.of("fi", "sv")) {
            List<PackItem> items = PackSample.items(true, "Tilapäinen majoitus asunnottomille");
            byte[] paper = PackSample.print(PackSample.pack(true, items, PublishedSample.set(false)), language);
            assertThat(PaperPicture.ink(paper))
                    .allSatisfy(ink -> assertThat(ink).isGreaterThan(LEAST_INK));
            PaperPicture.write(paper, "pack", language, 2, pageOfFigures(paper));
        }
    }

    private static int pageOfFigures(byte[] paper) {
        return IntStream.rangeClosed(1, PdfReading.pages(paper))
                .filter(page -> PdfReading.text(paper, page).contains(PublishedSample.ALL))
                .findFirst()
                .orElseThrow();
    }

    private static Pack checked() {
        return PackSample.pack(true, PackSample.items(true), PublishedSample.set(false));
    }

    private static Pack draft(List<PackItem> items) {
        return PackSample.pack(false, items, PublishedSample.set(true));
    }

    private static NamedProposal named() {
        return new NamedProposal(
                5,
                "2026-000123",
                "Ehdotuksen omat sanat",
                Standard.NONE,
                "fi",
                Level.COUNTY,
                Role.MANAGER,
                4711L,
                "housing");
    }

    private static String attached(byte[] paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper)) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            return new String(
                    files.getNames().get(PackCsv.NAME).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        }
    }
}
