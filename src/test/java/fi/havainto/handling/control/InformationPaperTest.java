package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.ActionNote;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
import fi.havainto.handling.entity.PrintOrder;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.pdf.PdfReading;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Ids;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportOf;
import fi.havainto.report.entity.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The print for a request for information: whole, in order, and without a letter of what is withheld. */
class InformationPaperTest {

    private static final Instant MADE = Instant.parse("2026-11-25T10:00:00Z");
    private static final String LAW = "JulkL 24 § 1 mom. 25 kohta";

    private Report report;

    @BeforeEach
    void aReport() {
        report = ReportOf.draft().made();
        report.setVisibility(Visibility.CONFIDENTIAL);
        report.getObservation().setTitle("Vuokrat karkaavat");
        report.getObservation().setPhenomenon("Vuokra nousi. Asiakas Salattu  Sana kertoi siitä.");
        report.getObservation().setCauses("Tonttipula");
        ActionProposal proposal = report.getProposals().get(0);
        proposal.setText("Lisää vuokra-asuntoja");
        proposal.setAddressee("Kunta");
        Ids.set(report, "number", "2026-000123");
        Ids.set(report, "submittedAt", MADE);
    }

    @Test
    void whoDidNotWriteInTheOwnNameIsWithheldAndTheRestIsThere() {
        PrintOrder order = order();
        order.setGround(LAW);
        byte[] paper = print(order);
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.spoken(paper))
                .contains("H1 Raportti 2026-000123")
                .containsSubsequence("H2 Raportoija", "P Raportoija", "P [salattu: " + LAW + "]")
                .containsSubsequence("H2 Havainto", "P Otsikko", "P Vuokrat karkaavat", "P Tonttipula")
                .containsSubsequence("H2 Ehdotukset", "P Ehdotus 1", "P Lisää vuokra-asuntoja", "P Kunta")
                .noneMatch(line -> line.contains("Aino Kirjoittaja"));
    }

    @Test
    void aPartAndWordsAreWithheldEachByItsLaw() {
        PrintOrder order = order();
        order.setGround(LAW);
        order.setWords("salattu sana\n\n");
        PrintPiece causes = piece(order, "causes");
        causes.setWithheld(true);
        causes.setGround("JulkL 24 § 1 mom. 7 kohta");
        assertThat(order.isGrounded()).isTrue();
        assertThat(order.withheld()).isEqualTo(3);
        byte[] paper = print(order);
        PdfReading.assertKeepsStandards(paper);
        String all = String.join("\n", PdfReading.spoken(paper));
        assertThat(all)
                .contains("[salattu: JulkL 24 § 1 mom. 7 kohta]", "Asiakas [salattu: " + LAW + "] kertoi siitä.")
                .doesNotContain("Tonttipula")
                .doesNotContain("Salattu  Sana");
    }

    @Test
    void nothingIsWithheldWithoutALaw() {
        PrintOrder order = order();
        assertThat(order.isGrounded()).as("the author is withheld").isFalse();
        order.getPieces().forEach(piece -> piece.setWithheld(false));
        assertThat(order.isGrounded()).isTrue();
        order.setWords("Kela");
        assertThat(order.isGrounded()).isFalse();
        order.setGround(LAW);
        assertThat(order.isGrounded()).isTrue();
    }

    @Test
    void aBlankThatDoesNotBreakTheLineHidesNothing() {
        report.getObservation().setPhenomenon("Asiakas Salattu\u00A0Sana ja Salattu\u202F\u00A0Sana.");
        PrintOrder order = order();
        order.setGround(LAW);
        order.setWords("\u00A0Salattu Sana");
        assertThat(order.without(report.getObservation().getPhenomenon(), "#")).isEqualTo("Asiakas # ja #.");
        order.setWords("Salattu\u00A0Sana");
        assertThat(order.without("salattu sana", "#")).isEqualTo("#");
    }

    @Test
    void aLineThatStandsInNothingShownIsTold() {
        PrintOrder order = order();
        order.setWords("Tonttipula\nsalattu sana\nEHA/1");
        assertThat(order.missing("EHA/1/2026", null)).isEmpty();
        assertThat(order.missing(null, null)).contains("EHA/1");
        piece(order, "causes").setWithheld(true);
        assertThat(order.missing("EHA/1/2026")).contains("Tonttipula");
    }

    @Test
    void wordsAreWithheldInTheFactsToo() {
        report.register(Publicity.SECRET, "Kaarlo Kokeilun pyyntö", "Kaarlo Kokeilu/7", "report");
        PrintOrder order = order();
        order.setGround(LAW);
        order.setWords("Kaarlo Kokeilu");
        assertThat(String.join("\n", PdfReading.spoken(print(order))))
                .doesNotContain("Kaarlo")
                .contains("[salattu: " + LAW + "]/7");
    }

    @Test
    void whatWasNotedOfAnActionStandsThereAndCanBeWithheld() {
        Action action = new Action(1, "Yksikkö", false, LocalDate.of(2026, 12, 1), MADE);
        Ids.set(action, "notes", List.of(note(action, NoteKind.PROGRESS, 1), note(action, NoteKind.EFFECT, 2)));
        PrintOrder order = new PrintOrder(PrintPieces.of(report, "Aino Kirjoittaja", List.of(), List.of(action)));
        order.setGround(LAW);
        piece(order, "note-1").setWithheld(true);
        byte[] paper = print(order);
        PdfReading.assertKeepsStandards(paper);
        assertThat(String.join("\n", PdfReading.spoken(paper)))
                .contains("Toimenpiteen eteneminen (esihenkilö)")
                .contains("Toimenpiteen vaikutus, nähty 29.11.2026 (esihenkilö)", "Sanottu: EFFECT")
                .doesNotContain("Sanottu: PROGRESS");
    }

    private static ActionNote note(Action action, NoteKind kind, long id) {
        WrittenNote written = new WrittenNote(kind, 1L, "Sanottu: " + kind, "fi", LocalDate.of(2026, 11, 29), "form");
        return Ids.give(new ActionNote(action, written, 5L, Role.SUPERVISOR, MADE), id);
    }

    private PrintOrder order() {
        return new PrintOrder(PrintPieces.of(report, "Aino Kirjoittaja", List.of(), List.of()));
    }

    private static PrintPiece piece(PrintOrder order, String key) {
        return order.getPieces().stream()
                .filter(piece -> piece.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private byte[] print(PrintOrder order) {
        Locale finnish = Locale.forLanguageTag("fi");
        return new InformationPaper(ResourceBundle.getBundle("messages", finnish), finnish, true)
                .print(report, order, "Esimerkin hyvinvointialue", MADE);
    }
}
