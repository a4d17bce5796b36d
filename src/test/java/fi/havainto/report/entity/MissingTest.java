package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.organisation.entity.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a draft from being sent, in the order of the form. */
class MissingTest {

    @Test
    void anEmptyDraftMissesEveryDecision() {
        Report draft = ReportOf.draft().level(null).made();
        assertThat(Missing.in(draft))
                .extracting(Missing::field)
                .containsExactly(
                        "kind",
                        "title",
                        "phenomenon",
                        "themes",
                        "groups",
                        "frequency",
                        "proposal-1-text",
                        "proposal-1-level");
        assertThat(Missing.in(draft)).extracting(Missing::key).allMatch(key -> key.startsWith("report.form.missing."));
    }

    @Test
    void aWholeDraftMissesNothing() {
        assertThat(Missing.in(whole())).isEmpty();
    }

    @Test
    void blanksAreNoWords() {
        Report draft = whole();
        draft.getObservation().setTitle(" \t\n");
        draft.getProposals().get(0).setText("  ");
        assertThat(Missing.in(draft)).extracting(Missing::field).containsExactly("title", "proposal-1-text");
    }

    @Test
    void aStandardProposalNeedsNoWords() {
        Report draft = whole();
        draft.getProposals().get(0).setText(null);
        draft.getProposals().get(0).setStandard(Standard.CANNOT_PROPOSE);
        assertThat(Missing.in(draft)).isEmpty();
    }

    @Test
    void everyTextEndsAtItsLimit() {
        for (TextField field : TextField.values()) {
            Report draft = whole();
            field.put(draft, "ö".repeat(field.limit()));
            assertThat(Missing.in(draft)).isEmpty();
            field.put(draft, "ö".repeat(field.limit() + 1));
            assertThat(Missing.in(draft))
                    .containsExactly(new Missing(Missing.fieldName(field), "report.form.tooLong", field.limit()));
        }
    }

    @Test
    void aProposalsTextsEndAtTheirLimits() {
        Report draft = whole();
        draft.getProposals().get(0).setText("x".repeat(ActionProposal.TEXT_LENGTH + 1));
        draft.getProposals().get(0).setAddressee("x".repeat(ActionProposal.ADDRESSEE_LENGTH + 1));
        assertThat(Missing.in(draft))
                .containsExactly(
                        new Missing("proposal-1-text", "report.form.tooLong", ActionProposal.TEXT_LENGTH),
                        new Missing("proposal-1-addressee", "report.form.tooLong", ActionProposal.ADDRESSEE_LENGTH));
    }

    @Test
    void threeThemesAreTheMost() {
        Report draft = whole();
        draft.setThemes(List.of("HOUSING", "INCOME", "LONELINESS", "WORK"));
        assertThat(Missing.in(draft))
                .containsExactly(new Missing("themes", "report.form.tooMany.themes", Report.MOST_THEMES));
    }

    @Test
    void withoutAProposalNothingCanMove() {
        Report draft = whole();
        draft.removeProposal(draft.getProposals().get(0));
        assertThat(Missing.in(draft)).extracting(Missing::field).containsExactly("proposal-1-text");
    }

    private static Report whole() {
        Report draft = ReportOf.draft().level(Level.UNIT).made();
        draft.getObservation().setKind(Kind.PROBLEM);
        draft.getObservation().setTitle("Jonot");
        draft.getObservation().setPhenomenon("Jonot ovat kasvaneet.");
        draft.getObservation().setFrequency(Frequency.WEEKLY);
        draft.setThemes(List.of("HOUSING"));
        draft.setClientGroups(List.of("ADULTS"));
        draft.getProposals().get(0).setText("Lisätään aikoja.");
        return draft;
    }
}
