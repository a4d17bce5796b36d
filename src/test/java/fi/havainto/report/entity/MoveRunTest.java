package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a move does beside its stage: the step, the outcome, the words, the report; and what it leaves alone. */
class MoveRunTest {

    private static final Actor HOLDER = Area.supervisor();

    @Test
    void aReportIsSentWholeOrNotAtAll() {
        Report report = ReportOf.draft().proposals(2).made();
        assertRefused(report, Move.SUBMIT, Map.of(ReportOf.FIRST_PROPOSAL, 0), Area.author(), "noProposal");
        ReportOf.make(report, Move.SUBMIT, Area.author(), new MoveInput());
        assertThat(report.getStage()).isEqualTo(ReportStage.OPEN);
    }

    @Test
    void whatIsSentIsCommittedToWordForWord() {
        Report report = ReportOf.draft().made();
        report.getObservation().setTitle("Otsikko");
        String sent = SentVersion.of(report);
        ReportChange change = ReportOf.make(report, Move.SUBMIT, Area.author(), new MoveInput())
                .get(0);
        assertThat(change.getPassage().getText()).isNull();
        assertThat(change.getPassage().commitsTo(sent)).isTrue();
        assertThat(change.getPassage().commitsTo(sent.replace("Otsikko", "Otsikke")))
                .isFalse();
    }

    @Test
    void anotherVersionThanThePageSawIsAConflict() {
        Report report = ReportOf.in(Stage.SUBMITTED).made();
        String before = Snapshot.of(report);
        assertThatThrownBy(() -> report.make(
                        Move.TAKE, Map.of(ReportOf.FIRST_PROPOSAL, 1), HOLDER, new MoveInput(), ReportOf.NOW))
                .isInstanceOf(Conflict.class);
        assertThat(Snapshot.of(report)).isEqualTo(before);
    }

    @Test
    void aMoveOfNothingOrOfSomebodyElsesProposalIsRefused() {
        Report report = ReportOf.in(Stage.SUBMITTED).made();
        assertRefused(report, Move.TAKE, Map.of(), HOLDER, "noProposal");
        assertRefused(report, Move.TAKE, Map.of(999L, 0), HOLDER, "noProposal");
    }

    @Test
    void ifOneOfSeveralIsRefusedNoneMoves() {
        Report report = ReportOf.draft().proposals(2).made();
        ReportOf.make(report, Move.SUBMIT, Area.author(), new MoveInput());
        ActionProposal first = report.getProposals().get(0);
        first.openStep(NextStep.at(Area.UNIT, Role.SUPERVISOR, 1, ReportOf.NOW), ReportOf.SENT);
        Map<Long, Integer> firstThenSecond = new TreeMap<>(ReportOf.versions(report.getProposals()));
        assertRefused(report, Move.TAKE, firstThenSecond, HOLDER, "notYours");
        assertThat(first.getStage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void severalMoveInTheOrderInWhichTheAuthorNumberedThem() {
        Report report = ReportOf.draft().proposals(3).made();
        Map<Long, Integer> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(ReportOf.versions(report.getProposals()));
        assertThat(report.make(Move.SUBMIT, backwards, Area.author(), new MoveInput(), ReportOf.NOW))
                .extracting(ReportChange::getProposal)
                .containsExactlyElementsOf(report.getProposals());
    }

    @Test
    void whoHasTakenItDoesNotTakeItAgainButAColleagueMay() {
        Report report =
                ReportOf.in(Stage.IN_HANDLING).takenBy(HOLDER.personId()).made();
        Map<Long, Integer> versions = ReportOf.versions(report.getProposals());
        assertThat(report.movesFor(HOLDER, ReportOf.only(report))).doesNotContain(Move.TAKE);
        assertRefused(report, Move.TAKE, versions, HOLDER, "alreadyYours");
        Actor colleague = Area.person(76, Role.SUPERVISOR, Area.UNIT);
        assertThat(report.movesFor(colleague, ReportOf.only(report))).contains(Move.TAKE);
        assertThat(ReportOf.make(report, Move.TAKE, colleague, new MoveInput())).hasSize(1);
    }

    @Test
    void whatNeverStoodElsewhereCannotBeReturned() {
        Report report = ReportOf.in(Stage.SUBMITTED).made();
        assertThat(report.movesFor(HOLDER, ReportOf.only(report))).doesNotContain(Move.RETURN);
        assertRefused(
                report,
                Move.RETURN,
                ReportOf.versions(report.getProposals()),
                HOLDER,
                Given.all(null),
                "nowhereToReturn");
    }

    @Test
    void whatIsReferredBackHasNoOutcomeAndKeepsItsStep() {
        Report report = ReportOf.in(Stage.IN_HANDLING).made();
        ActionProposal proposal = ReportOf.only(report);
        Ids.set(proposal, "outcome", Outcome.ACCEPTED);
        HandlingStep step = proposal.openStep().orElseThrow();
        ReportChange change = ReportOf.make(report, Move.DECIDE, HOLDER, Given.all(Outcome.REFERRED_BACK))
                .get(0);
        assertThat(proposal.getOutcome()).isNull();
        assertThat(proposal.getStage()).isEqualTo(Stage.IN_HANDLING);
        assertThat(proposal.openStep()).containsSame(step);
        assertThat(change.getOutcome()).isEqualTo(Outcome.REFERRED_BACK);
    }

    @Test
    void aChangeSaysWhoFromWhichDeskWhenAndWhat() {
        Report report = ReportOf.in(Stage.IN_HANDLING).made();
        ReportChange change = ReportOf.make(report, Move.DECIDE, HOLDER, Given.all(Outcome.NOTED))
                .get(0);
        assertThat(change.getMove()).isEqualTo(Move.DECIDE);
        assertThat(change.getPersonId()).isEqualTo(HOLDER.personId());
        assertThat(change.getRole()).isEqualTo(Role.SUPERVISOR.name());
        assertThat(change.getUnitId()).isEqualTo(Area.UNIT.getId());
        assertThat(change.getAt()).isEqualTo(ReportOf.NOW);
        assertThat(change.getPassage().getText()).isEqualTo("Perustelu.");
        assertThat(report.getChanges()).containsExactly(change);
        assertThat(report.getStage()).isEqualTo(ReportStage.CLOSED);
    }

    @Test
    void theAuthorMovesWithoutADesk() {
        Report report = ReportOf.in(Stage.SUBMITTED).made();
        ReportChange change = ReportOf.make(report, Move.WITHDRAW, Area.author(), new MoveInput())
                .get(0);
        assertThat(change.getRole()).isEqualTo(ReportChange.BY_AUTHOR);
        assertThat(change.getUnitId()).isNull();
        assertThat(change.getPassage()).isNull();
        assertThat(report.getStage()).isEqualTo(ReportStage.WITHDRAWN);
    }

    @Test
    void onlyADraftGetsANumberAndOnlyAnEndedProposalAnEndingFeedback() {
        Report sent = ReportOf.in(Stage.SUBMITTED).made();
        assertThatThrownBy(() -> sent.numberAs("2026-000123", ReportOf.NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ReportOf.only(sent).endedBy(1)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertRefused(
            Report report, Move move, Map<Long, Integer> versions, Actor actor, String expected) {
        assertRefused(report, move, versions, actor, Given.all(Outcome.ACCEPTED), expected);
    }

    private static void assertRefused(
            Report report, Move move, Map<Long, Integer> versions, Actor actor, MoveInput input, String expected) {
        String before = Snapshot.of(report);
        assertThatThrownBy(() -> report.make(move, versions, actor, input, ReportOf.NOW))
                .isInstanceOf(MoveRefused.class)
                .hasMessage("report.move." + expected);
        assertThat(Snapshot.of(report)).isEqualTo(before);
    }
}
