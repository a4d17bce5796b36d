package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Part;
import fi.havainto.platform.pdf.PdfReading;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words of another language are marked with it, and nothing beside them is. */
class AnnexLanguagesTest {

    private static final String SWEDISH = "planeraren på serviceområdet";
    private static final String FINNISH = "palvelualueen suunnittelija";

    @Test
    void marksTheCellsWhoseWordsAreOfAnotherLanguage() {
        Part.Tabled table =
                SaidSection.of(SampleAnnex.county(), "sv", "changes").table();
        assertThat(table.rows()).extracting(row -> row.get(2)).startsWith(FINNISH, SWEDISH);
        assertThat(languages(table, 0)).as("a set proposal").containsExactly("", "", "fi", "", "", "");
        assertThat(languages(table, 1)).as("all of it Swedish").containsOnly("");
        assertThat(languages(
                        SaidSection.of(SampleAnnex.county(), "sv", "rulings").table(), 1))
                .as("a Finnish proposal")
                .containsExactly("", "fi", "", "", "", "");
        assertThat(languages(
                        SaidSection.of(SampleAnnex.county(), "fi", "changes").table(), 1))
                .containsExactly("", "sv", "sv", "", "", "");
    }

    private static List<String> languages(Part.Tabled table, int row) {
        return IntStream.range(0, table.heads().size())
                .mapToObj(column -> table.language(row, column))
                .toList();
    }

    @Test
    void marksWhoIsResponsibleOnTheCardOfARuling() {
        List<Part.Particulars> cards =
                SaidSection.of(SampleAnnex.county(), "fi", "rulings").all(Part.Particulars.class);
        assertThat(cards.get(2).list()).contains(new Part.Particular("Vastuutaho", SWEDISH, "sv"));
        assertThat(cards.get(2).list().stream().filter(one -> !one.language().isEmpty()))
                .hasSize(1);
    }

    /** On paper the structure tree says so: of the words themselves, not of states and days beside them. */
    @Test
    void marksThemOnPaper() {
        Locale locale = Locale.forLanguageTag("sv");
        byte[] paper = new AnnexPaper(ResourceBundle.getBundle("messages", locale)).print(SampleAnnex.county(), locale);
        List<String> marked = PdfReading.marked(paper);
        assertThat(marked)
                .contains("fi TD " + FINNISH, "fi LBody " + FINNISH)
                .anyMatch(line -> line.startsWith("fi TD Kotiin tuleva sijaishoito"))
                .noneMatch(line -> line.contains(SWEDISH))
                .noneMatch(line -> line.matches(".* TD (Genomfört|Avslaget|inte ännu|[0-9.]+)"));
    }
}
