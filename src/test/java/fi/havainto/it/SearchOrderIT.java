package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Searches;
import fi.havainto.report.entity.Found;
import fi.havainto.report.entity.FoundRow;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is found comes in its order, and nothing that somebody types does anything else than find. */
@ExtendWith(ArquillianExtension.class)
class SearchOrderIT {

    private static final int ALL = 200;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Searches searches;

    @Inject
    Worklists worklists;

    private Actor author;
    private Actor coordinator;

    /** A word of one test only. */
    private String mark;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        coordinator = county.as(Who.COORDINATOR);
        mark = OwnWord.next();
    }

    @Test
    void theNumberComesFirstThenTitlesThenTextsTheNewestFirst() {
        String oldTitle = sent("Vanha", "Teksti");
        String text = written(draft -> draft.getObservation().setPhenomenon("Tekstissä " + mark));
        String newTitle = sent("Uusi", "Teksti");
        assertThat(found("")).containsExactly(newTitle, oldTitle, text);
        String number = written(draft -> draft.getObservation().setPhenomenon("Ei mitään"));
        sent("Viittaa", "Katso " + number + " ja " + number);
        assertThat(numbers(searches.find(author, number, 1, ALL)))
                .startsWith(number)
                .hasSize(2);
        assertThat(numbers(searches.find(author, number.substring(5), 1, ALL))).contains(number);
        assertThat(numbers(searches.find(author, mark, 2, 2))).containsExactly(oldTitle, text);
        assertThat(numbers(searches.find(author, mark, 9, 2))).isEmpty();
    }

    @Test
    void nothingThatIsTypedIsACommand() {
        for (String words : List.of(
                "",
                " ",
                "%",
                "\0",
                "'",
                "\"",
                "\"\"",
                "-",
                "- -",
                "!",
                "&|!():*<->",
                "' | ''@1'' | '",
                "~1 | @1",
                "#1",
                "<script>alert(1)</script>",
                "🌲🌲",
                "\u00AD",
                "a:*",
                "-\"",
                "x\ny\u0001",
                "ja",
                "-ja -on",
                "a".repeat(10_000),
                "sana ".repeat(2_000),
                "\"" + "ä ".repeat(5_000),
                "\uD800")) {
            assertThat(searches.find(author, words, 1, ALL).count()).as(words).isNotNegative();
            assertThat(worklists.rows(
                            coordinator, WorklistFilter.of(WorklistView.ALL).words(words), null, 1))
                    .as(words)
                    .isNotNull();
        }
        assertThat(searches.find(author, "sana ".repeat(2_000), 1, ALL).terms().cut())
                .isTrue();
    }

    private String sent(String title, String phenomenon) {
        return written(draft -> {
            draft.getObservation().setTitle(title + " " + mark);
            draft.getObservation().setPhenomenon(phenomenon);
        });
    }

    private String written(Consumer<Report> also) {
        return pen.sent(author, also, Level.UNIT).getNumber();
    }

    private List<String> found(String words) {
        return numbers(searches.find(coordinator, mark + " " + words, 1, ALL));
    }

    private static List<String> numbers(Found found) {
        return found.rows().stream().map(FoundRow::number).toList();
    }
}
