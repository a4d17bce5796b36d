package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a printed paper promises: both standards, tags that tell the truth, the same bytes again. */
class PaperTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final RunningLines PLAIN =
            new RunningLines("", "", "", (page, pages) -> page + "/" + pages, List.of(), 0);

    private static byte[] paper;
    private static List<String> spoken;

    @BeforeAll
    static void print() {
        paper = StressPaper.print(FINNISH);
        spoken = PdfReading.spoken(paper);
    }

    @Test
    void keepsBothStandardsInEitherLanguage() {
        PdfReading.assertKeepsStandards(paper);
        PdfReading.assertKeepsStandards(StressPaper.print(SWEDISH));
    }

    @Test
    void hasNoEmptyTag() {
        assertThat(PdfReading.emptyTags(paper)).isEmpty();
    }

    @Test
    void tagsHeadingsOfATableOnceAndPrintsThemOnEachPage() {
        assertThat(spoken.stream().filter("TH Otsikkosarake"::equals)).hasSize(1);
        long pagesWithHeadings = IntStream.rangeClosed(1, PdfReading.pages(paper))
                .filter(page -> PdfReading.text(paper, page).contains("Otsikkosarake"))
                .count();
        assertThat(pagesWithHeadings).isGreaterThan(3);
    }

    @Test
    void readsEachRowOfALongTableOnceAndInOrder() {
        List<String> numbers = spoken.stream()
                .filter(line -> line.matches("TD \\d+"))
                .map(line -> line.substring("TD ".length()))
                .toList();
        List<String> expected = IntStream.rangeClosed(1, StressPaper.ROWS)
                .mapToObj(row -> Integer.toString(row * 37))
                .toList();
        assertThat(numbers).startsWith(expected.toArray(String[]::new)).endsWith("1", "2", "99");
    }

    @Test
    void readsATextThatGoesOnOverPagesAsOneElement() {
        String whole = "Sana ja toinen. ".repeat(700).strip();
        assertThat(spoken).contains("P " + whole);
        assertThat(spoken).contains("TH " + "Sivua pitempi. ".repeat(500).strip());
    }

    @Test
    void readsAWordThatNoLineCanHoldAsOne() {
        assertThat(spoken.get(1)).isEqualTo("P " + StressPaper.LONG_WORD);
        assertThat(PdfReading.text(paper)).contains(StressPaper.LONG_WORD);
    }

    @Test
    void printsEverySamiLetter() {
        assertThat(spoken).contains("P " + StressPaper.NORTH_SAMI);
        String skolt = spoken.get(3).substring("P ".length());
        assertThat(Normalizer.normalize(skolt, Normalizer.Form.NFC)).isEqualTo(StressPaper.SKOLT_SAMI);
    }

    @Test
    void replacesWhatTheTypefaceLacksByOneVisibleSignEach() {
        assertThat(spoken).contains("P Hyvä □ perhe □ loppu");
        assertThat(spoken.get(5)).isEqualTo("P □□□□ □ □");
    }

    @Test
    void printsADashWhereThereIsNothingToPrint() {
        assertThat(spoken.subList(6, 8)).containsExactly("P –", "P –");
        assertThat(spoken.get(8)).isEqualTo("P a b c");
    }

    @Test
    void saysThatATableIsEmptyInsteadOfDrawingAGrid() {
        assertThat(spoken).containsSequence("P Tyhjä taulukko", "P Ei rivejä.");
    }

    @Test
    void marksTheLanguageOfAWording() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fi");
            List<String> languages = PdfReading.elements(document).stream()
                    .map(PDStructureElement::getLanguage)
                    .filter(language -> language != null)
                    .toList();
            assertThat(languages).containsExactly("fi", "sv-FI");
        }
    }

    @Test
    void nestsBookmarksAsHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Ensimmäinen luku");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("Toinen □ taso");
            assertThat(first.getNextSibling().getTitle()).isEqualTo("Pitkä kappale");
        }
    }

    @Test
    void keepsRunningLinesOutOfTheStructure() {
        assertThat(PdfReading.text(paper)).contains("Yläviite", "leima", "1 / " + PdfReading.pages(paper), "xxx…");
        assertThat(spoken).noneMatch(line -> line.contains("Yläviite") || line.contains("leima"));
    }

    @Test
    void carriesItsFiles() throws IOException, NoSuchAlgorithmException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).containsExactly("luvut.csv", "äät.csv");
            PDEmbeddedFile embedded = files.get("luvut.csv").getEmbeddedFile();
            byte[] content = embedded.toByteArray();
            byte[] sum = MessageDigest.getInstance("MD5").digest(content);
            assertThat(((COSString) embedded.getCOSObject()
                                    .getCOSDictionary(COSName.PARAMS)
                                    .getDictionaryObject(COSName.getPDFName("CheckSum")))
                            .getBytes())
                    .isEqualTo(sum);
            assertThat(embedded.getModDate().toInstant()).isEqualTo(Instant.parse("2026-11-23T21:59:59Z"));
            assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo("teema;määrä\n");
        }
    }

    @Test
    void refusesWhatWouldMakeAnUntruePaper() {
        Wording word = Wording.of("a");
        refuses(new Heading(2, word));
        refuses(new Heading(7, word));
        refuses(new Heading(1, word, "Not an id"));
        refuses(new Heading(1, word, "a"), new Heading(1, word, "a"));
        refuses(new Paragraph(Prose.of("a").pageOf("nowhere"), TextStyle.BODY));
        refuses(new Paragraph(Prose.of("a").link("b", "#nowhere"), TextStyle.BODY));
        refuses(new Illustration(new Picture(10, 2000, word, (pen, left, bottom) -> {})));
        refuses(Card.of(new Contents(1)));
        assertThatThrownBy(() -> new Picture(10, 10, Wording.of(" "), (pen, left, bottom) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Prose.of("a").link(" ", "https://a.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Prose.of("a").link("a", "javascript:a")).isInstanceOf(IllegalArgumentException.class);
        Paper other = paper();
        other.attach(new Attachment("a", "text/csv", "a", new byte[0]));
        assertThatThrownBy(() -> other.attach(new Attachment("a", "text/csv", "a", new byte[0])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsAPaperWithoutBlocksAsOneEmptyPage() {
        assertThat(PdfReading.pages(paper().print(PLAIN))).isEqualTo(1);
    }

    @Test
    void fillsEveryPageWithACardThatNoPageCanHold() {
        Paper other = paper();
        other.add(
                Card.of(new Paragraph(Wording.of("Kortti on sivua pitempi. ".repeat(420)), TextStyle.BODY)),
                new Paragraph(Wording.of("Loppu."), TextStyle.BODY));
        byte[] file = other.print(PLAIN);
        assertThat(PdfReading.pages(file)).isEqualTo(3);
        int fullPage = PdfReading.text(file, 1).length();
        assertThat(PdfReading.text(file, 2).length()).isBetween(fullPage - 200, fullPage + 200);
    }

    @Test
    void endsWithThePageThatAsksForANewOneOnlyOnce() {
        Paper other = paper();
        other.add(
                new PageBreak(PageFormat.A4),
                new Paragraph(Wording.of("a"), TextStyle.BODY),
                new PageBreak(PageFormat.A4),
                new PageBreak(PageFormat.A4),
                new Paragraph(Wording.of("b"), TextStyle.BODY),
                new PageBreak(PageFormat.A4));
        assertThat(PdfReading.pages(other.print(PLAIN))).isEqualTo(2);
    }

    private static Paper paper() {
        return new Paper(new Imprint("a", "b", "c", FINNISH, StressPaper.MADE_AT), PageFormat.A4);
    }

    private static void refuses(Block... blocks) {
        Paper other = paper().add(blocks);
        assertThatThrownBy(() -> other.print(PLAIN)).isInstanceOf(IllegalArgumentException.class);
    }
}
