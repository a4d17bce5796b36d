package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.IssuedAsked;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which issued annexes hold words that are masked in a report. */
@ExtendWith(ArquillianExtension.class)
class IssuedWordsIT {

    private static final TextPlace DONE = new TextPlace(TextBlock.DONE, "fi");

    @Inject
    AnnexDesk desk;

    @Inject
    CountyOfFigures county;

    @Inject
    AnnexIssues issues;

    @Inject
    Event<IssuedAsked> asking;

    private Actor coordinator;

    @BeforeEach
    void figures() {
        desk.forget();
        desk.figures();
        coordinator = county.coordinator();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void areFoundAsMaskingFindsThemWithdrawnOrNot() {
        AnnexRow draft = desk.written();
        desk.write(draft.id(), DONE, "Sanoi \"Kaarlo\nKokeilu\" (ks. 1+1).");
        assertThat(holding(coordinator, "Kaarlo Kokeilu"))
                .as("a draft is not issued")
                .isEmpty();
        AnnexRow frozen = issues.freeze(coordinator, desk.row(draft.id()), true);
        for (String words : List.of("kaarlo  kokeilu", "\"Kaarlo", "(ks. 1+1)")) {
            assertThat(holding(coordinator, words)).as(words).containsExactly(frozen.number());
        }
        assertThat(holding(coordinator, "Kaarlo Kokeiluu")).isEmpty();
        assertThat(holding(coordinator, "Asuminen ja asunnottomuus"))
                .as("names of tables are nobody's words")
                .isEmpty();
        assertThat(holding(county.writer(), "Kaarlo Kokeilu"))
                .as("who may not know of the annex is not told its number")
                .isEmpty();
        issues.withdraw(coordinator, draft.id(), frozen.version(), "Nimi");
        desk.begun();
        assertThat(holding(coordinator, "Kaarlo Kokeilu")).containsExactly(frozen.number());
    }

    private List<String> holding(Actor actor, String words) {
        IssuedAsked asked = new IssuedAsked(actor, CountyOfFigures.CODE, words);
        asking.fire(asked);
        return asked.numbers();
    }
}
