package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.boundary.DeadlineWatch;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
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
 * What a passed deadline does, one thing at a time. All of it happens in spring 2021, where no other test's report is
 * due: the job settles the whole database.
 */
@ExtendWith(ArquillianExtension.class)
class DeadlineIT {

    private static final Actor JOB = Actor.system("DeadlineWatch");

    /** A Monday in a month without a holiday. */
    private static final Instant MONDAY = Instant.parse("2021-02-01T08:00:00Z");

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    @Inject
    DeadlineWatch watch;

    @Inject
    Clock clock;

    private Actor author;
    private Actor leader;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
    }

    @Test
    void whatNobodyTakesGoesUpOneRungAtATimeToTheCoordinatorAndStays() {
        Report report = at(0, () -> pen.sent(author, Level.UNIT));
        work(7);
        assertThat(step(report).desk()).as("the last day is not over").isEqualTo(county.unitDesk());
        work(8);
        assertThat(step(report).desk()).isEqualTo(county.managersDesk());
        assertThat(step(report).getDue()).isEqualTo("2021-02-16T21:59:59Z");
        work(8);
        assertThat(step(report).desk()).as("once").isEqualTo(county.managersDesk());
        work(16);
        assertThat(step(report).desk()).isEqualTo(county.coordinatorsDesk());
        work(60);
        assertThat(step(report).desk()).isEqualTo(county.coordinatorsDesk());
        assertThat(read(report).getChanges())
                .extracting(ReportChange::getMove)
                .containsExactly(Move.SUBMIT, Move.ESCALATE, Move.ESCALATE);
        assertThat(read(report).getChanges()).last().extracting("role").isEqualTo(ReportChange.BY_SYSTEM);
        assertThat(told(report, "ESCALATE", author)).as("the author each time").isEqualTo(2);
        assertThat(told(report, "LATE", county.as(Who.COORDINATOR))).isEqualTo(1);
    }

    @Test
    void whoeverHasTakenItLosesItToTheNextRungAllProposalsInOneAct() {
        Report report =
                at(0, () -> pen.make(leader, pen.sent(author, Level.UNIT, Level.UNIT), Move.TAKE, new MoveInput()));
        work(15);
        assertThat(step(report).getTakenBy()).isNull();
        assertThat(read(report).getProposals())
                .extracting(ActionProposal::getStage)
                .containsOnly(Stage.SUBMITTED);
        assertThat(rows.number(
                        "select count(distinct at) from report_change where report_id = ? and move = 'ESCALATE'",
                        report.getId()))
                .isEqualTo(1);
    }

    @Test
    void aQuestionStopsTheClockUntilItLapses() {
        Report report = at(1, () -> pen.sent(author, Level.UNIT));
        at(2, () -> pen.make(leader, report, Move.TAKE, new MoveInput()));
        Instant own = step(report).getDue();
        at(3, () -> pen.make(leader, report, Move.ASK, Pen.words()));
        assertThat(step(report).getDue()).isEqualTo("2021-02-18T21:59:59Z");
        work(17);
        assertThat(step(report).desk())
                .as("nobody is late while the author is asked")
                .isEqualTo(county.unitDesk());
        assertThat(step(report).getOwnDue()).isEqualTo(own).isBefore(MONDAY.plus(Duration.ofDays(17)));
        work(18);
        ActionProposal after = read(report).getProposals().get(0);
        assertThat(after.isAsked()).isFalse();
        assertThat(after.openStep().orElseThrow().getDue()).isEqualTo("2021-03-04T21:59:59Z");
        assertThat(after.openStep().orElseThrow().getTakenBy()).isEqualTo(leader.personId());
        assertThat(read(report).getChanges()).last().extracting("move").isEqualTo(Move.LAPSE);
    }

    @Test
    void anAnswerGivesTheWorkingDaysBack() {
        Report report = at(0, () -> pen.sent(author, Level.UNIT));
        at(1, () -> pen.make(leader, report, Move.TAKE, new MoveInput()));
        assertThat(step(report).getDue()).isEqualTo("2021-02-16T21:59:59Z");
        at(2, () -> pen.make(leader, report, Move.ASK, Pen.words()));
        at(9, () -> pen.make(author, report, Move.ANSWER, Pen.words()));
        assertThat(step(report).getDue()).as("five working days later").isEqualTo("2021-02-23T21:59:59Z");
        assertThat(read(report).getProposals().get(0).isAsked()).isFalse();
    }

    @Test
    void whatIsDecidedOrCarriedOutStaysAndIsToldEveryFiveWorkingDays() {
        Report report = at(0, () -> pen.sent(author, Level.UNIT));
        at(1, () -> pen.make(leader, report, Move.TAKE, new MoveInput()));
        at(1, () -> pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.ACCEPTED)));
        at(
                2,
                () -> pen.make(
                        leader, report, Move.START, new MoveInput().responsible("Kela", LocalDate.of(2021, 2, 10))));
        work(9);
        assertThat(told(report, "LATE", leader)).isZero();
        work(10);
        work(11);
        work(16);
        assertThat(told(report, "LATE", leader)).as("four working days later").isEqualTo(1);
        work(17);
        assertThat(told(report, "LATE", leader)).isEqualTo(2);
        assertThat(told(report, "LATE", county.as(Who.MANAGER)))
                .as("the rung above")
                .isEqualTo(2);
        assertThat(told(report, "LATE", author)).isZero();
        assertThat(step(report).desk()).isEqualTo(county.unitDesk());
        assertThat(read(report).getProposals().get(0).getStage()).isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void whatIsConfidentialComesBackFromTheManagerToTheCoordinator() {
        Report report = at(0, () -> pen.sent(author, Visibility.CONFIDENTIAL));
        Actor coordinator = county.as(Who.COORDINATOR);
        at(1, () -> pen.make(coordinator, report, Move.FORWARD, Pen.words().target(county.managersDesk())));
        work(9);
        assertThat(step(report).desk()).isEqualTo(county.coordinatorsDesk());
        assertThat(step(report).getRole()).isEqualTo(Role.COORDINATOR);
    }

    private void work(int daysLater) {
        clock.at(MONDAY.plus(Duration.ofDays(daysLater)), () -> {
            boolean more = true;
            while (more) {
                more = watch.work(JOB);
            }
        });
    }

    private <T> T at(int daysLater, Supplier<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        clock.at(MONDAY.plus(Duration.ofDays(daysLater)), () -> made.set(work.get()));
        return made.get();
    }

    private Report read(Report report) {
        return reports.read(author, report.getNumber());
    }

    private HandlingStep step(Report report) {
        return read(report).getProposals().get(0).openStep().orElseThrow();
    }

    private long told(Report report, String event, Actor person) {
        return rows.number(
                "select count(*) from notification_outbox where report_id = ? and event = ? and person_id = ?",
                report.getId(),
                event,
                person.personId());
    }
}
