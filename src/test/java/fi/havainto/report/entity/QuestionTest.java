package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question to the authors: it stops the desk's clock, is one at a time, and ends with everything that goes on. */
class QuestionTest {

    private static final Actor HOLDER = Area.supervisor();
    private static final Actor SYSTEM = Actor.system("deadlines");
    private static final Instant LATER = ReportOf.NOW.plus(Duration.ofDays(10));

    @Test
    void askingStopsTheClockOfTheDesk() {
        Report report = ReportOf.in(Stage.IN_HANDLING).made();
        HandlingStep step = step(report);
        Instant own = step.getDue();
        ask(report);
        assertThat(ReportOf.only(report).isAsked()).isTrue();
        assertThat(step.getDue()).isEqualTo(LATER);
        assertThat(step.getOwnDue()).isEqualTo(own);
        assertThat(step.isLate(LATER.plusSeconds(1))).as("late while asked").isFalse();
        assertThat(step.openQuestion().orElseThrow().getAskedBy()).isEqualTo(HOLDER.personId());
    }

    @Test
    void thereIsOneQuestionAtATime() {
        Report report = ReportOf.in(Stage.IN_HANDLING).asked(Area.LEADER).made();
        assertThat(report.movesFor(HOLDER, ReportOf.only(report))).doesNotContain(Move.ASK);
        assertThatThrownBy(() -> ReportOf.make(report, Move.ASK, HOLDER, Given.all(null)))
                .hasMessage("report.move.alreadyAsked");
    }

    @Test
    void theAnswerIsTheQuestionsAndTheDeskKeepsItsTaker() {
        Report report =
                ReportOf.in(Stage.IN_HANDLING).takenBy(75).asked(Area.LEADER).made();
        Question question = step(report).openQuestion().orElseThrow();
        ReportChange change = ReportOf.make(report, Move.ANSWER, Area.author(), Given.all(null))
                .get(0);
        assertThat(question.isOpen()).isFalse();
        assertThat(Ids.get(question, "answer")).isSameAs(change.getPassage());
        assertThat(Ids.get(question, "answeredAt")).isEqualTo(ReportOf.NOW);
        assertThat(ReportOf.only(report).isAsked()).isFalse();
        assertThat(step(report).getTakenBy()).isEqualTo(75);
        assertThatThrownBy(() -> ReportOf.make(report, Move.ANSWER, Area.author(), Given.all(null)))
                .as("the second author is too late")
                .hasMessage("report.move.notAsked");
    }

    @Test
    void onlyAnAuthorAnswersAndOnlyTheSystemLetsItLapse() {
        Report report = ReportOf.in(Stage.SUBMITTED).asked(Area.LEADER).made();
        assertThatThrownBy(() -> ReportOf.make(report, Move.ANSWER, HOLDER, Given.all(null)))
                .hasMessage("report.move.notYours");
        assertThatThrownBy(() -> ReportOf.make(report, Move.LAPSE, HOLDER, Given.all(null)))
                .hasMessage("report.move.notYours");
        assertThat(ReportOf.make(report, Move.LAPSE, SYSTEM, new MoveInput()))
                .singleElement()
                .extracting(ReportChange::getPassage)
                .isNull();
    }

    @Test
    void itLapsesAfterItsDeadlineAndNothingGoesUpBefore() {
        Report report = ReportOf.in(Stage.IN_HANDLING).made();
        ask(report);
        assertThat(report.dueFor(Move.LAPSE, SYSTEM, LATER))
                .as("its last moment")
                .isEmpty();
        assertThat(report.dueFor(Move.ESCALATE, SYSTEM, LATER.plusSeconds(1))).isEmpty();
        assertThat(report.dueFor(Move.LAPSE, SYSTEM, LATER.plusSeconds(1))).hasSize(1);
    }

    /** Whatever goes on without the answer makes the question pointless; no step that ended keeps one. */
    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"FORWARD", "RETURN", "DECIDE", "WITHDRAW", "PUT_ON_AGENDA"})
    void itEndsWithWhateverGoesOn(Move move) {
        Report report = ReportOf.in(Stage.IN_HANDLING)
                .at(Area.SERVICES, Role.MANAGER)
                .asked(74)
                .checked()
                .made();
        HandlingStep step = step(report);
        Actor actor = move == Move.WITHDRAW ? Area.author() : Area.person(74, Role.MANAGER, Area.SERVICES);
        ReportOf.make(report, move, actor, Given.all(Outcome.REFERRED_BACK));
        assertThat(step.openQuestion()).isEmpty();
        assertThat(step.lastQuestion())
                .map(question -> Ids.get(question, "answer"))
                .isEmpty();
        assertThat(ReportOf.only(report).isAsked()).isFalse();
    }

    @Test
    void takingLeavesItOpenAndSetsTheDesksOwnTimeBeneathIt() {
        Report report = ReportOf.in(Stage.SUBMITTED).made();
        ask(report);
        ReportOf.make(report, Move.TAKE, HOLDER, new MoveInput());
        report.reschedule(ReportOf.FIRST_PROPOSAL, HOLDER.personId(), LATER.plusSeconds(5));
        assertThat(ReportOf.only(report).isAsked()).isTrue();
        assertThat(step(report).getDue()).isEqualTo(LATER);
        assertThat(step(report).getOwnDue()).isEqualTo(LATER.plusSeconds(5));
    }

    @Test
    void whatIsReferredBackWhileAskedRunsAgain() {
        Report report = ReportOf.in(Stage.IN_HANDLING).asked(Area.LEADER).made();
        ReportOf.make(report, Move.DECIDE, HOLDER, Given.all(Outcome.REFERRED_BACK));
        report.reschedule(ReportOf.FIRST_PROPOSAL, HOLDER.personId(), LATER);
        assertThat(step(report).getDue()).isEqualTo(LATER);
        assertThat(Optional.ofNullable(Ids.get(step(report), "pausedDue"))).isEmpty();
        assertThat(step(report).isLate(LATER.plusSeconds(1))).isTrue();
    }

    private static void ask(Report report) {
        ReportChange asking =
                ReportOf.make(report, Move.ASK, HOLDER, Given.all(null)).get(0);
        report.ask(ReportOf.FIRST_PROPOSAL, asking, LATER);
    }

    private static HandlingStep step(Report report) {
        return ReportOf.only(report).lastStep();
    }
}
