package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole paper, asked for what a validator does not see. */
class SamplePaperTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int CORNERS = 8;

    private static byte[] file;
    private static PDDocument document;
    private static SpokenText words;
    private static List<String> spoken;

    @BeforeAll
    static void print() throws IOException {
        file = SamplePaper.print(FINNISH, 2);
        document = Loader.loadPDF(file);
        words = new SpokenText(document);
        spoken = PdfReading.spoken(file);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void keepsBothStandardsInEitherLanguage() {
        PdfReading.assertKeepsStandards(SamplePaper.print(FINNISH, 1));
        PdfReading.assertKeepsStandards(SamplePaper.print(SWEDISH, 1));
    }

    @Test
    void keepsTheRulesOfEveryPage() throws IOException {
        PageRules.assertKept(file, "fi");
        PageRules.assertKept(SamplePaper.print(SWEDISH, 2), "sv");
        assertThat(PdfReading.emptyTags(file)).isEmpty();
    }

    @Test
    void namesInItsContentsThePageOfEveryHeading() throws IOException {
        Pattern line = Pattern.compile("(.+) (\\d+)");
        List<Pieces.Piece> pieces = Pieces.of(document);
        List<String> real = pieces.stream()
                .filter(piece -> piece.type().matches("H[12]"))
                .map(piece -> piece.text().strip() + " " + piece.page())
                .toList();
        List<String> named = new ArrayList<>();
        for (PDStructureElement item : of("TOCI")) {
            Matcher words = line.matcher(text(item));
            assertThat(words.matches()).as(text(item)).isTrue();
            named.add(words.group(1) + " " + words.group(2));
            assertThat(kids(item))
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("Reference");
        }
        assertThat(named).hasSize(6).isEqualTo(real.subList(2, real.size()));
        assertThat(of("TOC")).hasSizeGreaterThan(1);
    }

    @Test
    void saysTheSamePageInTheTextAsInTheContents() {
        String page = spoken.stream()
                .filter(line -> line.contains("Yhteenveto on sivulla"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*sivulla (\\d+)\\..*", "$1");
        assertThat(PdfReading.text(file, Integer.parseInt(page))).contains("Hyvinvointialueen havainnot 2");
    }

    @Test
    void hasNoLinkWithoutWordsOrAnnotation() {
        List<PDStructureElement> links = of("Link");
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> {
            assertThat(text(link).strip()).isNotEmpty();
            assertThat(link.getKids()).anyMatch(PDObjectReference.class::isInstance);
        });
    }

    @Test
    void givesEveryLinkItsWordsAndAllItsLines() throws IOException {
        int overTwoLines = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation.getContents()).isNotBlank();
                assertThat(annotation.isPrinted()).isTrue();
                if (((PDAnnotationLink) annotation).getQuadPoints().length > CORNERS) {
                    overTwoLines++;
                }
            }
        }
        long addresses = of("Link").stream()
                .filter(link -> text(link).equals(SamplePaper.ADDRESS))
                .count();
        assertThat(addresses).as("one link for each address").isEqualTo(2);
        assertThat(overTwoLines).isGreaterThanOrEqualTo(2);
        assertThat(of("Link").stream().filter(link -> text(link).contains("vuosittain (Liite")))
                .as("one link for words over two lines")
                .hasSize(2);
    }

    @Test
    void readsListsAsListsAndTheInnerOnesInside() {
        assertThat(spoken).containsSubsequence("Lbl 1.", "Lbl 2.", "Lbl a.", "Lbl b.", "Lbl 3.");
        List<PDStructureElement> inner = of("L").stream()
                .filter(list -> ((PDStructureElement) list.getParent())
                        .getStructureType()
                        .equals("LBody"))
                .toList();
        assertThat(inner).hasSize(2).allSatisfy(list -> assertThat(kids(list)).hasSize(2));
    }

    @Test
    void givesEveryNoteAnIdThatTheTreeKnows() throws IOException {
        List<PDStructureElement> notes = of("Note");
        Set<String> ids = new HashSet<>();
        assertThat(notes).hasSize(4).allSatisfy(note -> {
            assertThat(ids.add(note.getElementIdentifier())).isTrue();
            assertThat(kids(note))
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("Lbl", "P");
        });
        assertThat(document.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getIDTree()
                        .getNames())
                .containsOnlyKeys(ids);
        assertThat(spoken).containsSubsequence("Lbl 1", "Lbl 2", "Lbl 3", "Lbl 4");
    }

    @Test
    void marksPassagesInOtherLanguages() {
        assertThat(of("Span").stream()
                        .map(PDStructureElement::getLanguage)
                        .filter(language -> language != null)
                        .distinct())
                .containsExactlyInAnyOrder("sv", "se");
        assertThat(of("Span")).anyMatch(span -> text(span).contains(SamplePaper.SAMI.substring(0, 20)));
    }

    @Test
    void readsAHyphenatedWordWhole() {
        List<String> whole = of("Span").stream()
                .map(PDStructureElement::getActualText)
                .filter(word -> word != null)
                .toList();
        assertThat(whole).hasSizeGreaterThan(5).allMatch(word -> !word.contains("\u00AD"));
        String seen = PdfReading.text(file);
        assertThat(seen).contains(whole).doesNotContain("\u00AD").contains("2026-000123");
    }

    @Test
    void turnsThePageForTheWideTableOnly() {
        long turned = 0;
        for (PDPage page : document.getPages()) {
            turned += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
        }
        assertThat(turned).isEqualTo(2);
        assertThat(PdfReading.text(file, document.getNumberOfPages()))
                .contains("Sosiaalinen raportointi 2026", "Sivu 11 / 11");
    }

    private static List<PDStructureElement> of(String type) {
        return PdfReading.elements(document).stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private static List<PDStructureElement> kids(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static String text(PDStructureElement element) {
        return words.of(element);
    }
}
