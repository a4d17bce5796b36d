package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.entity.AnnexChoices;
import fi.havainto.annex.entity.AnnexDraft;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.AnnexText;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Autosaved;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft while it is written: every text stored by itself, nothing lost, nothing stored that must not be. */
@ExtendWith(ArquillianExtension.class)
class AnnexDraftIT {

    private static final TextPlace SUMMARY = new TextPlace(TextBlock.SUMMARY, "fi");
    private static final TextPlace SAMMANDRAG = new TextPlace(TextBlock.SUMMARY, "sv");

    /** Shaped like a personal identity code, of nobody. */
    private static final String STOPPED = "Asiakas 131052-308T sanoi näin.";

    @Inject
    AnnexDesk desk;

    @Inject
    CountyOfFigures county;

    @Inject
    AnnexDrafts drafts;

    @Inject
    AnnexIssues issues;

    @Inject
    Rows rows;

    private Actor coordinator;
    private long id;

    @BeforeEach
    void aDraft() {
        desk.forget();
        desk.figures();
        coordinator = county.coordinator();
        id = desk.begun().id();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void twoWhoWriteAtOnePlaceLoseNothing() {
        int version = desk.row(id).version();
        Autosaved first = drafts.write(coordinator, id, SUMMARY, "Ensimmäisen sanat", 0);
        assertThat(first.fault()).isEmpty();
        Autosaved other = drafts.write(coordinator, id, SUMMARY, "Toisen sanat", 0);
        assertThat(other.fault()).get().extracting(HavaintoException::key).isEqualTo("annex.refused.otherHand");
        assertThat(other.stored()).isEqualTo(first.stored());
        assertThat(drafts.write(coordinator, id, SUMMARY, "Ensimmäisen sanat", 0)
                        .fault())
                .as("the same words again are no conflict")
                .isEmpty();
        Autosaved over = drafts.write(
                coordinator, id, SUMMARY, "Molempien sanat", other.stored().version());
        assertThat(over.fault()).isEmpty();
        assertThat(desk.text(id, SUMMARY).words()).isEqualTo("Molempien sanat");
        assertThat(drafts.write(coordinator, id, SAMMANDRAG, "På svenska", 0).fault())
                .as("the other language is another place")
                .isEmpty();
        assertThat(desk.row(id).version()).as("writing is in nobody's way").isEqualTo(version);
    }

    @Test
    void whatMustNotBeStoredIsToldAndWhatStoodThereStays() {
        Autosaved stored = drafts.write(coordinator, id, SUMMARY, "Ehjät sanat", 0);
        Autosaved stopped =
                drafts.write(coordinator, id, SUMMARY, STOPPED, stored.stored().version());
        assertThat(stopped.fault()).get().extracting(HavaintoException::key).isEqualTo("error.field.stopped");
        assertThat(stopped.stored()).isEqualTo(stored.stored());
        Autosaved tooLong = drafts.write(
                coordinator,
                id,
                SUMMARY,
                "a".repeat(AnnexText.LENGTH + 1),
                stored.stored().version());
        assertThat(tooLong.fault()).get().extracting(HavaintoException::key).isEqualTo("error.field.long");
        assertThat(desk.text(id, SUMMARY).words()).isEqualTo("Ehjät sanat");
        Refusal.at(
                Map.of("diary", "error.field.stopped"),
                () -> drafts.register(coordinator, id, desk.row(id).version(), "131052-308T"));
    }

    @Test
    void cardsAreThreeToFiveDifferentThemesOfTheCounty() {
        int version = desk.row(id).version();
        Map<String, String> wrong = Map.of("cards", "annex.refused.cards");
        Refusal.at(wrong, () -> drafts.chooseCards(coordinator, id, version, List.of("housing", "income_benefits")));
        Refusal.at(
                Map.of("cards", "annex.refused.cardTwice"),
                () -> drafts.chooseCards(coordinator, id, version, List.of("housing", "housing", "income_benefits")));
        Refusal.notFound(() ->
                drafts.chooseCards(coordinator, id, version, List.of("housing", "income_benefits", "unheard_of")));
        AnnexRow chosen = drafts.chooseCards(coordinator, id, version, AnnexDesk.CARDS);
        Assertions.assertThatThrownBy(() -> drafts.chooseCards(coordinator, id, version, AnnexDesk.CARDS))
                .isInstanceOf(Conflict.class);
        TextPlace seen = new TextPlace(TextBlock.CARD_SEEN, "housing", "fi");
        desk.write(id, seen, "Asunnottomuus kasvaa.");
        List<String> themes = drafts.find(coordinator, id).themes().stream()
                .map(theme -> theme.code())
                .filter(code -> !code.equals("housing"))
                .limit(3)
                .toList();
        drafts.chooseCards(coordinator, id, chosen.version(), themes);
        assertThat(drafts.find(coordinator, id).cards()).isEqualTo(themes);
        assertThat(desk.text(id, seen).words()).as("kept while it has no card").isEqualTo("Asunnottomuus kasvaa.");
        Refusal.notFound(() -> drafts.write(coordinator, id, seen, "Vielä", 1));
        Refusal.notFound(() -> drafts.write(coordinator, id, new TextPlace(TextBlock.SUMMARY, "en"), "In English", 0));
        Refusal.notFound(() -> drafts.write(coordinator, id, new TextPlace(TextBlock.EDITION, "fi"), "Uutta", 0));
    }

    @Test
    void theChoicesAreTheCountyItsMunicipalitiesAndTheSpansThatBegan() {
        AnnexChoices choices = drafts.choices(coordinator);
        assertThat(choices.areas().get(0).area()).isEqualTo(AnnexDesk.AREA);
        assertThat(choices.spans())
                .contains(new AnnexChoices.SpanChoice(AnnexDesk.SPAN, true))
                .contains(new AnnexChoices.SpanChoice(Span.termOf(CountyOfFigures.YEAR), true));
        assertThat(choices.rows()).extracting(AnnexRow::id).containsExactly(id);
        Refusal.notFound(
                () -> drafts.begin(coordinator, AnnexDesk.AREA, Span.of("2097").orElseThrow()));
        Refusal.notFound(() -> drafts.begin(coordinator, new Area(CountyOfFigures.CODE, "853"), AnnexDesk.SPAN));
    }

    /** Withdrawn or not, what the edition before said stands in the next; what was not in it, and its number, does not. */
    @Test
    void theNextEditionBeginsWithTheTextsOfTheOneBefore() {
        desk.written();
        TextPlace voice = new TextPlace(TextBlock.CARD_VOICE, AnnexDesk.CARDS.get(0), "sv");
        TextPlace apart = new TextPlace(TextBlock.CARD_SEEN, AnnexDesk.CARDS.get(2), "fi");
        desk.write(id, voice, "– Jag väntar ännu.");
        List<String> others = List.of(AnnexDesk.CARDS.get(1), AnnexDesk.CARDS.get(0), "youth");
        drafts.chooseCards(coordinator, id, desk.row(id).version(), others);
        desk.write(id, new TextPlace(TextBlock.CARD_SEEN, "youth", "fi"), "Nuoret odottavat.");
        drafts.register(coordinator, id, desk.row(id).version(), "D/77");
        assertThat(drafts.find(coordinator, id).textsFrom()).isNull();
        AnnexRow frozen = issues.freeze(coordinator, desk.row(id), true);
        issues.withdraw(coordinator, id, frozen.version(), "Virhe");
        AnnexDraft next = drafts.find(coordinator, desk.begun().id());
        long second = next.row().id();
        assertThat(next.textsFrom()).isEqualTo(1);
        assertThat(next.cards()).isEqualTo(others);
        assertThat(next.row().diaryNumber()).isEmpty();
        assertThat(desk.text(second, SUMMARY).words()).isEqualTo("Asumisen epävarmuus näkyy joka kunnassa.");
        assertThat(desk.text(second, voice).words()).isEqualTo("– Jag väntar ännu.");
        assertThat(next.texts())
                .as("what was written for a theme without a card was not in it")
                .noneMatch(text -> text.place().equals(apart));
        desk.write(second, SUMMARY, "Toinen versio.");
        desk.write(second, new TextPlace(TextBlock.EDITION, "fi"), "Virhe on korjattu.");
        issues.freeze(coordinator, desk.row(second), true);
        AnnexDraft third = drafts.find(coordinator, desk.begun().id());
        assertThat(third.textsFrom()).isEqualTo(2);
        assertThat(desk.text(third.row().id(), SUMMARY).words()).isEqualTo("Toinen versio.");
        assertThat(desk.text(third.row().id(), new TextPlace(TextBlock.EDITION, "fi"))
                        .words())
                .as("what was new then is not new any more")
                .isEmpty();
    }

    @Test
    void aDraftIsDiscardedWithAllThatWasWritten() {
        desk.written();
        drafts.discard(coordinator, id, desk.row(id).version());
        Refusal.notFound(() -> desk.row(id));
        assertThat(rows.number("select count(*) from annex_text where annex_id = ?", id))
                .isZero();
        assertThat(desk.begun().edition()).isEqualTo(1);
    }
}
