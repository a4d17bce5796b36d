package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Where lines end, and what a reader makes of it who joins them again. */
class LineBreakerTest {

    private static final PDDocument DOCUMENT = new PDDocument();
    private static final Measure MEASURE = new Measure(DOCUMENT);
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final float TEXT_WIDTH = PageFormat.TEXT_WIDTH;

    @AfterAll
    static void close() throws IOException {
        DOCUMENT.close();
    }

    @Test
    void keepsTheSpaceWhereALineEnds() {
        assertThat(lines("sosiaali- ja terveyspalvelut", "terveyspalvelut"))
                .containsExactly("sosiaali- ja ", "terveyspalvelut");
        assertThat(lines("sosiaali- ja", "sosiaali-")).containsExactly("sosiaali- ", "ja");
    }

    @Test
    void cutsAWordAfterItsOwnHyphenWithoutAnother() {
        assertThat(lines("Pohjois-Esimerkki", "Pohjois-Es")).containsExactly("Pohjois-", "Esimerkki");
    }

    @Test
    void cutsAWordThatNoLineHoldsAtASeamOfItsSyllables() {
        assertThat(lines("hyvinvointialueella", "hyvinvointialu")).containsExactly("hyvinvointi\u00AD", "alueella");
        assertThat(lines("kohtainen", "kohtaine")).containsExactly("kohtai\u00AD", "nen");
    }

    @Test
    void leavesNoScrapOfAWordWithoutSeams() {
        assertThat(lines("Xkqwzrtp", "Xkqwzrt")).containsExactly("Xkqwz\u00AD", "rtp");
    }

    @Test
    void cutsACodeThatNoLineHoldsWithoutAHyphen() {
        assertThat(lines("2026000123", "2026000")).containsExactly("2026000", "123");
    }

    @Test
    void cutsNoWordInANarrowColumnThatFitsTheNextLine() {
        assertThat(lines("on toimeentulotuki", "on toimeentulotu")).containsExactly("on ", "toimeentulotuki");
    }

    @Test
    void cutsAWordInALongLineOnlyWhenTheLineWouldStayShort() {
        String filling = "n".repeat(1 + (int) (TEXT_WIDTH / MEASURE.width("n", TextStyle.BODY) * .75f));
        assertThat(broken(filling + " mielenterveyskuntoutujille on", TEXT_WIDTH)
                        .get(0))
                .endsWith("\u00AD");
        String fuller = filling + "n".repeat(filling.length() / 5);
        assertThat(broken(filling + " mielenterveyskuntoutujille", TEXT_WIDTH))
                .as("half a word is no last line")
                .endsWith("mielenterveyskuntoutujille");
        assertThat(broken(fuller + " mielenterveyskuntoutujille on", TEXT_WIDTH).get(0))
                .endsWith("n ");
    }

    @Test
    void doesNotBreakWhereTheTextForbidsIt() {
        assertThat(lines("noin 1\u00A0437 raporttia", "noin 1\u00A0437 r"))
                .containsExactly("noin 1\u00A0437 ", "raporttia");
        assertThat(lines("noin 1\u00A0437", "noin 1")).containsExactly("noin ", "1\u00A0437");
    }

    @Test
    void givesASignThatIsTooWideItsOwnLine() {
        assertThat(broken("WW", 1)).containsExactly("W\u00AD", "W");
    }

    @Test
    void shortensToOneLineWithAnEllipsis() {
        float width = MEASURE.width("Esimerkin hyv…", TextStyle.BODY) + .01f;
        assertThat(MEASURE.shortened("Esimerkin hyvinvointialue", TextStyle.BODY, width))
                .isEqualTo("Esimerkin hyv…");
        assertThat(MEASURE.shortened("Esimerkin", TextStyle.BODY, width)).isEqualTo("Esimerkin");
    }

    /** Lines as wide as a sample. */
    private static List<String> lines(String text, String sample) {
        return broken(text, MEASURE.width(sample, TextStyle.BODY) + .01f);
    }

    private static List<String> broken(String text, float width) {
        WordReader reader = new WordReader(MEASURE, FINNISH, new NoteNumbers());
        List<Word> words = reader.read(Prose.of(text), TextStyle.BODY, new Tag("P", null));
        return LineBreaker.lines(words, MEASURE, width).stream()
                .map(line -> line.bits().stream().map(Bit::text).collect(Collectors.joining()))
                .toList();
    }
}
