package fi.havainto.feedback.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Area;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportOf;
import fi.havainto.report.entity.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may note what of an action, and when. */
class NoteKindTest {

    private static final Instant STARTED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Actor SUPERVISOR = Area.person(501, Role.SUPERVISOR, Area.UNIT);
    private static final Actor MANAGER = Area.person(502, Role.MANAGER, Area.SERVICES);
    private static final Actor COORDINATOR = Area.person(503, Role.COORDINATOR, Area.COUNTY);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void progressIsNotedOnlyWhileTheActionGoesOn(Stage stage) {
        Report report = ReportOf.in(stage).made();
        Optional<String> refusal = refusal(NoteKind.PROGRESS, SUPERVISOR, report, action());
        assertThat(refusal.isEmpty()).isEqualTo(stage == Stage.IN_PROGRESS);
        assertThat(refusal(NoteKind.PROGRESS, SUPERVISOR, report, finished())).contains("feedback.note.notInProgress");
        assertThat(NoteKind.PROGRESS.refusalTo(SUPERVISOR, report, ReportOf.only(report), Optional.empty()))
                .contains("feedback.note.notInProgress");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anEffectIsNotedOnlyAfterAnActionWasFinished(Stage stage) {
        Report report = ReportOf.in(stage).made();
        Optional<String> refusal = refusal(NoteKind.EFFECT, SUPERVISOR, report, finished());
        assertThat(refusal.isEmpty()).isEqualTo(stage == Stage.ENDED);
        assertThat(refusal(NoteKind.EFFECT, SUPERVISOR, report, action())).contains("feedback.note.notFinished");
    }

    @Test
    void progressIsOfTheDeskThatHoldsIt() {
        Report report = ReportOf.in(Stage.IN_PROGRESS).made();
        Actor author = Area.person(author(report), Role.SUPERVISOR, Area.UNIT);
        for (Actor other : Arrays.asList(MANAGER, COORDINATOR, author)) {
            assertThat(refusal(NoteKind.PROGRESS, other, report, action())).contains("report.move.notYours");
        }
    }

    @Test
    void anEffectIsOfTheDeskWhereItEndedAndOfTheCoordinator() {
        Report report = ReportOf.in(Stage.ENDED).made();
        assertThat(refusal(NoteKind.EFFECT, COORDINATOR, report, finished())).isEmpty();
        assertThat(refusal(NoteKind.EFFECT, MANAGER, report, finished())).contains("report.move.notYours");
        Actor author = Area.person(author(report), Role.COORDINATOR, Area.COUNTY);
        assertThat(refusal(NoteKind.EFFECT, author, report, finished())).contains("report.move.notYours");
    }

    private static long author(Report report) {
        return report.getAuthors().iterator().next();
    }

    private static Optional<String> refusal(NoteKind kind, Actor actor, Report report, Action last) {
        ActionProposal proposal = ReportOf.only(report);
        return kind.refusalTo(actor, report, proposal, Optional.of(last));
    }

    private static Action action() {
        return new Action(101, "Yksikkö", false, LocalDate.of(2026, 4, 1), STARTED);
    }

    private static Action finished() {
        Action action = action();
        action.finish(Passage.of("Tehty.", "fi", STARTED), STARTED);
        return action;
    }
}
