package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Membership;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.ShownStatus;
import fi.havainto.report.entity.Stage;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contested ending goes to the next rung, once, and never to whoever made it; the earlier feedback stays. */
@ExtendWith(ArquillianExtension.class)
class ContestIT {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Boardroom room;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    @Inject
    Worklists worklists;

    @Inject
    People people;

    @Inject
    Clock clock;

    private Actor author;
    private Actor leader;
    private Actor coordinator;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        coordinator = county.as(Who.COORDINATOR);
    }

    @Test
    void itGoesToTheNextRungOnceAndTheEarlierFeedbackStays() {
        Report report = noted(leader, pen.sent(author, Level.UNIT));
        assertThat(report.getStage()).isEqualTo(ReportStage.CLOSED);
        Long firstEnd = only(report).getEndFeedbackId();
        report = pen.make(author, report, Move.CONTEST, Pen.words());
        assertThat(only(report).openStep().orElseThrow().desk()).isEqualTo(county.managersDesk());
        assertThat(only(report).getOutcome()).isNull();
        assertThat(only(report).getEndFeedbackId()).isNull();
        report = noted(county.as(Who.MANAGER), report);
        assertThat(only(report).getEndFeedbackId()).isNotNull().isNotEqualTo(firstEnd);
        assertThat(rows.number("select count(*) from feedback_feedback where id = ?", firstEnd))
                .isEqualTo(1);
        Report again = report;
        assertThatThrownBy(() -> pen.make(author, again, Move.CONTEST, Pen.words()))
                .hasMessage("report.move.alreadyContested");
        assertThatThrownBy(() -> pen.make(leader, again, Move.CONTEST, Pen.words()))
                .hasMessage("report.move.notYours");
    }

    @Test
    void whoEndedItDoesNotHandleItWhateverDesksTheyHold() throws Exception {
        people.join(
                Actor.system("test"),
                Membership.inUnit(
                        leader.personId(), Role.MANAGER, county.managersDesk().unitId(), SINCE));
        try {
            Report report = noted(leader, pen.sent(author, Level.UNIT));
            report = pen.make(author, report, Move.CONTEST, Pen.words());
            Actor both = county.as(Who.LEADER);
            assertThat(only(report).openStep().orElseThrow().desk()).isEqualTo(county.managersDesk());
            assertThat(report.movesFor(both, only(report))).isEmpty();
            Report seen = report;
            assertThatThrownBy(() -> pen.make(both, seen, Move.TAKE, new MoveInput()))
                    .hasMessage("report.move.notYours");
            String number = report.getNumber();
            assertThat(worklists.rows(
                            both, WorklistFilter.of(WorklistView.WAITING).words(number), null, 9))
                    .isEmpty();
            assertThat(rows.number(
                            "select count(*) from notification_outbox where report_id = ? and event = 'ARRIVED'"
                                    + " and person_id = ? and created_at = (select max(at) from report_change"
                                    + " where report_id = ? and move = 'CONTEST')",
                            report.getId(),
                            leader.personId(),
                            report.getId()))
                    .as("nor are they told that it came")
                    .isZero();
        } finally {
            rows.change("delete from account_membership where role = 'MANAGER' and person_id = " + leader.personId());
        }
    }

    @Test
    void itIsNotReturnedToWhereItEnded() {
        Report report = noted(leader, pen.sent(author, Level.UNIT));
        report = pen.make(author, report, Move.CONTEST, Pen.words());
        Actor manager = county.as(Who.MANAGER);
        assertThat(report.movesFor(manager, only(report))).doesNotContain(Move.RETURN);
        Report seen = report;
        assertThatThrownBy(() -> pen.make(manager, seen, Move.RETURN, Pen.words()))
                .hasMessage("report.move.nowhereToReturn");
    }

    @Test
    void afterTheCoordinatorItWaitsThereForADeputyWhoThenMayHandleIt() throws Exception {
        Report report = endedByTheCoordinator();
        report = pen.make(author, report, Move.CONTEST, Pen.words());
        assertThat(only(report).openStep().orElseThrow().desk()).isEqualTo(county.coordinatorsDesk());
        assertThat(report.movesFor(coordinator, only(report))).isEmpty();
        long deputy = county.id(Who.OTHER_MANAGER);
        people.join(
                Actor.system("test"),
                Membership.inUnit(
                        deputy, Role.COORDINATOR, county.coordinatorsDesk().unitId(), SINCE));
        try {
            report = noted(county.as(Who.OTHER_MANAGER), report);
            assertThat(report.getStage()).isEqualTo(ReportStage.CLOSED);
        } finally {
            rows.change("delete from account_membership where role = 'COORDINATOR' and person_id = " + deputy);
        }
    }

    @Test
    void afterTheCoordinatorTheCountysManagerComesBeforeADeputy() throws Exception {
        Report report = endedByTheCoordinator();
        Desk top = Desk.of(
                county.coordinatorsDesk().unitId(), county.coordinatorsDesk().unitPath(), Role.MANAGER);
        long person = county.id(Who.OTHER_MANAGER);
        people.join(Actor.system("test"), Membership.inUnit(person, Role.MANAGER, top.unitId(), SINCE));
        try {
            report = pen.make(author, report, Move.CONTEST, Pen.words());
            assertThat(only(report).openStep().orElseThrow().desk()).isEqualTo(top);
        } finally {
            rows.change("delete from account_membership where role = 'MANAGER' and unit_id = " + top.unitId());
        }
    }

    /** The product's own example: three desks at once, one status, and the report closes with the last. */
    @Test
    void threeProposalsStandAtThreeDesksAndTheReportClosesWithTheLast() {
        Actor manager = county.as(Who.MANAGER);
        Report report = pen.sent(author, Level.UNIT, Level.COUNTY, Level.OTHER_AUTHORITY);
        pen.check(coordinator, report);
        LocalDate until = clock.today().plusMonths(3);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.ACCEPTED), 1);
        pen.make(leader, report, Move.START, new MoveInput().responsible("Yksikkö", until), 1);
        pen.make(leader, report, Move.FORWARD, Pen.words().target(county.managersDesk()), 2, 3);
        pen.make(manager, report, Move.TAKE, new MoveInput(), 2, 3);
        pen.make(manager, report, Move.DECIDE, Pen.outcome(Outcome.TRANSFERRED).responsible("Kela", until), 3);
        var meeting = room.meeting(0);
        report = room.put(report, meeting, 2);
        assertThat(report.getProposals())
                .extracting(ActionProposal::getStage)
                .containsExactly(Stage.IN_PROGRESS, Stage.ON_AGENDA, Stage.IN_PROGRESS);
        assertThat(report.getProposals())
                .extracting(proposal -> proposal.openStep().orElseThrow().desk())
                .containsExactly(county.unitDesk(), Desk.ofBody(county.boardId()), county.managersDesk());
        assertThat(ShownStatus.of(report)).hasToString("ON_AGENDA");
        report = pen.make(leader, report, Move.FINISH, Pen.words().result("Tehty."), 1);
        assertThat(report.getStage()).isEqualTo(ReportStage.OPEN);
        room.rule(meeting, Outcome.REJECTED);
        room.release(meeting);
        assertThat(reports.read(author, report.getNumber()).getStage()).isEqualTo(ReportStage.OPEN);
        report = pen.make(manager, report, Move.FINISH, Pen.words().result("Kela vastasi."), 3);
        assertThat(report.getStage()).isEqualTo(ReportStage.CLOSED);
    }

    private Report endedByTheCoordinator() {
        Report report = pen.sent(author, Level.NATIONAL);
        pen.make(leader, report, Move.FORWARD, Pen.words().target(county.coordinatorsDesk()));
        return noted(coordinator, report);
    }

    private Report noted(Actor holder, Report report) {
        pen.make(holder, report, Move.TAKE, new MoveInput());
        return pen.make(holder, report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
    }

    private static ActionProposal only(Report report) {
        return report.getProposals().get(0);
    }
}
