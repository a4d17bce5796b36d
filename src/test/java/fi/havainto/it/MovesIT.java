package fi.havainto.it;

import static fi.havainto.it.Pen.outcome;
import static fi.havainto.it.Pen.words;
import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.it.Rows.Written;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.Stage;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole way of a report through the doors: after each move the stage, the desk, its deadline, and every row that
 * the move owes (change, feedback to every author, notices, trail) stand in the database.
 */
@ExtendWith(ArquillianExtension.class)
class MovesIT {

    private static final Written NOTHING = new Written(0, 0, 0, 0, 0);
    private static final int FIRST_RESPONSE = 5;
    private static final int UNIT = 10;
    private static final int MANAGEMENT = 20;
    private static final int AFTER_RULING = 5;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    @Inject
    WorkingDays days;

    @Inject
    Clock clock;

    private Actor author;
    private Actor leader;
    private Actor manager;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        manager = county.as(Who.MANAGER);
    }

    @Test
    void theWholeWayFromTheFirstWordToTheLastFeedback() throws SQLException {
        Report report = sentByTwo();
        assertStands(report, 1, Stage.SUBMITTED, county.unitDesk(), FIRST_RESPONSE);
        assertStands(report, 2, Stage.SUBMITTED, county.unitDesk(), FIRST_RESPONSE);
        Written written = assertWrote(report, NOTHING.plus(2, 0, 0, 4, 1));

        report = pen.make(leader, report, Move.TAKE, new MoveInput());
        assertStands(report, 2, Stage.IN_HANDLING, county.unitDesk(), UNIT);
        assertThat(step(report, 1).getTakenBy()).isEqualTo(leader.personId());
        written = assertWrote(report, written.plus(2, 0, 0, 4, 1));

        report = pen.make(leader, report, Move.DECIDE, outcome(Outcome.ACCEPTED), 1);
        assertStands(report, 1, Stage.DECIDED, county.unitDesk(), AFTER_RULING);
        written = assertWrote(report, written.plus(1, 1, 2, 2, 1));

        report = pen.make(leader, report, Move.FORWARD, words().target(county.managersDesk()), 2);
        assertStands(report, 2, Stage.SUBMITTED, county.managersDesk(), FIRST_RESPONSE);
        written = assertWrote(report, written.plus(1, 1, 2, 3, 1));

        report = pen.make(manager, report, Move.TAKE, new MoveInput(), 2);
        assertStands(report, 2, Stage.IN_HANDLING, county.managersDesk(), MANAGEMENT);
        written = assertWrote(report, written.plus(1, 0, 0, 2, 1));

        report = pen.make(manager, report, Move.DECIDE, outcome(Outcome.NOTED), 2);
        assertEnded(report, 2, Outcome.NOTED);
        assertThat(report.getStage()).isEqualTo(ReportStage.OPEN);
        written = assertWrote(report, written.plus(1, 1, 2, 2, 1));

        LocalDate until = clock.today().plusMonths(2);
        report = pen.make(leader, report, Move.START, words().responsible("Kela", until), 1);
        assertThat(proposal(report, 1).getStage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(step(report, 1).getDue()).isEqualTo(WorkingDays.endOf(until));
        written = assertWrote(report, written.plus(1, 0, 0, 2, 1));

        report = pen.make(leader, report, Move.FINISH, words().result("Tehty."), 1);
        assertEnded(report, 1, Outcome.ACCEPTED);
        assertThat(report.getStage()).isEqualTo(ReportStage.CLOSED);
        assertWrote(report, written.plus(1, 1, 2, 2, 1));
        assertThat(rows.number(
                        "select count(*) from feedback_action where proposal_id = ? and finished_at is not null"
                                + " and result_passage_id is not null",
                        proposal(report, 1).getId()))
                .isEqualTo(1);
    }

    @Test
    void whatIsTransferredIsCarriedOutElsewhereAndAnsweredFor() {
        Report report = pen.sent(author, Level.UNIT);
        report = pen.make(leader, report, Move.TAKE, new MoveInput());
        LocalDate until = clock.today().plusMonths(3);
        report = pen.make(
                leader, report, Move.DECIDE, outcome(Outcome.TRANSFERRED).responsible("Seurakunta", until));
        assertThat(proposal(report, 1).getStage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(step(report, 1).getDue()).isEqualTo(WorkingDays.endOf(until));
        report = pen.make(leader, report, Move.FINISH, words().result("Tehty."));
        assertEnded(report, 1, Outcome.TRANSFERRED);
    }

    @Test
    void whatIsReferredBackStaysAtTheDeskWithANewDate() {
        Report report = pen.sent(author, Level.UNIT);
        report = pen.make(leader, report, Move.TAKE, new MoveInput());
        Written before = rows.of(report.getId());
        report = pen.make(leader, report, Move.DECIDE, outcome(Outcome.REFERRED_BACK));
        assertStands(report, 1, Stage.IN_HANDLING, county.unitDesk(), UNIT);
        assertThat(proposal(report, 1).getOutcome()).isNull();
        assertWrote(report, before.plus(1, 1, 1, 1, 1));
    }

    @Test
    void whatIsReturnedGoesBackToTheDeskItCameFrom() {
        Report report = pen.sent(author, Level.COUNTY);
        report = pen.make(leader, report, Move.FORWARD, words().target(county.managersDesk()));
        report = pen.make(manager, report, Move.RETURN, words());
        assertStands(report, 1, Stage.SUBMITTED, county.unitDesk(), FIRST_RESPONSE);
        assertThat(proposal(report, 1).getSteps()).hasSize(3);
    }

    @Test
    void aColleagueAtTheDeskMayTakeOver() {
        Report taken = clockAt(
                clock.now().minus(Duration.ofDays(9)),
                () -> pen.make(leader, pen.sent(author, Level.UNIT), Move.TAKE, new MoveInput()));
        Report over = pen.make(county.as(Who.DEPUTY), taken, Move.TAKE, new MoveInput());
        assertThat(step(over, 1).getTakenBy()).isEqualTo(county.id(Who.DEPUTY));
        assertThat(step(over, 1).getDue()).isEqualTo(step(taken, 1).getDue());
    }

    @Test
    void whatEveryProposalWithdrewIsWithdrawn() {
        Report report = pen.sent(author, Level.UNIT, Level.COUNTY);
        Written before = rows.of(report.getId());
        report = pen.make(author, report, Move.WITHDRAW, new MoveInput());
        assertThat(report.getStage()).isEqualTo(ReportStage.WITHDRAWN);
        assertThat(proposal(report, 1).openStep()).isEmpty();
        assertWrote(report, before.plus(2, 0, 0, 0, 1));
    }

    private <T> T clockAt(Instant instant, Supplier<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        clock.at(instant, () -> made.set(work.get()));
        return made.get();
    }

    /** A second author by the back door: the form knows one author yet, the model many. */
    private Report sentByTwo() throws SQLException {
        Report draft = reports.save(author, pen.draft(author, Level.UNIT, Level.COUNTY))
                .report();
        rows.change("insert into report_author (report_id, person_id) values (" + draft.getId() + ", "
                + county.id(Who.COLLEAGUE) + ")");
        Report both = reports.open(author, draft.getFormKey(), "fi");
        return reports.read(author, reports.submit(author, both));
    }

    private void assertStands(Report report, int ordinal, Stage stage, Desk desk, int workingDays) {
        assertThat(proposal(report, ordinal).getStage()).isEqualTo(stage);
        assertThat(step(report, ordinal).desk()).isEqualTo(desk);
        Instant due = days.endAfter(clock.now(), workingDays);
        assertThat(step(report, ordinal).getDue()).isEqualTo(due);
        assertThat(report.getStage()).isEqualTo(ReportStage.OPEN);
    }

    private void assertEnded(Report report, int ordinal, Outcome outcome) {
        ActionProposal ended = proposal(report, ordinal);
        assertThat(ended.getStage()).isEqualTo(Stage.ENDED);
        assertThat(ended.getOutcome()).isEqualTo(outcome);
        assertThat(ended.openStep()).isEmpty();
        assertThat(rows.number(
                        "select count(*) from feedback_recipient where feedback_id = ?", ended.getEndFeedbackId()))
                .isEqualTo(report.getAuthors().size());
    }

    private Written assertWrote(Report report, Written expected) {
        assertThat(rows.of(report.getId())).isEqualTo(expected);
        return expected;
    }

    private static ActionProposal proposal(Report report, int ordinal) {
        return report.getProposals().get(ordinal - 1);
    }

    private static HandlingStep step(Report report, int ordinal) {
        return proposal(report, ordinal).openStep().orElseThrow();
    }
}
