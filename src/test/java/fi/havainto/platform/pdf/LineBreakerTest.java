package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Where lines end, and what a reader makes of it who joins them again. */
class LineBreakerTest {

    private static final PDDocument DOCUMENT = new PDDocument();
    private static final Measure MEASURE = new Measure(DOCUMENT);
    private static final LineBreaker BREAKER = new LineBreaker(MEASURE);

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
        assertThat(lines("Pohjois-Esimerkki", "Pohjois-Esi")).containsExactly("Pohjois-", "Esimerkki");
    }

    @Test
    void leavesNoScrapOfACutWord() {
        assertThat(lines("kohtainen", "kohtaine")).containsExactly("kohtai\u00AD", "nen");
    }

    @Test
    void doesNotBreakWhereTheTextForbidsIt() {
        assertThat(lines("noin 1\u00A0437 raporttia", "noin 1\u00A0437 r"))
                .containsExactly("noin 1\u00A0437 ", "raporttia");
        assertThat(lines("noin 1\u00A0437", "noin 1")).containsExactly("noin ", "1\u00A0437");
    }

    @Test
    void givesASignThatIsTooWideItsOwnLine() {
        assertThat(BREAKER.lines("WW", TextStyle.BODY, 1)).containsExactly("W\u00AD", "W");
    }

    @Test
    void shortensToOneLineWithAnEllipsis() {
        float width = MEASURE.width("Esimerkin hyv", TextStyle.BODY);
        assertThat(BREAKER.oneLine("Esimerkin hyvinvointialue", TextStyle.BODY, width))
                .isEqualTo("Esimerkin…");
        assertThat(BREAKER.oneLine("Esimerkin", TextStyle.BODY, width)).isEqualTo("Esimerkin");
    }

    /** Lines as wide as a sample. */
    private static List<String> lines(String text, String sample) {
        return BREAKER.lines(text, TextStyle.BODY, MEASURE.width(sample, TextStyle.BODY) + .01f);
    }
}
