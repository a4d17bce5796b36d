package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.boundary.Releases;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.NamedProposal;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.Stage;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A proposal on its way through a body: put on an agenda, ruled on in a draft, decided when the minutes are checked. */
@ExtendWith(ArquillianExtension.class)
class BoardIT {

    @Inject
    TestCounty county;

    @Inject
    Boardroom room;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    @Inject
    Meetings meetings;

    @Inject
    Agendas agendas;

    @Inject
    Releases releases;

    @Inject
    WorkingDays days;

    @Inject
    Clock clock;

    private Actor author;
    private Actor manager;
    private Actor secretary;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        manager = county.as(Who.MANAGER);
        secretary = county.as(Who.SECRETARY);
    }

    @Test
    void theWholeWayThroughABody() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 2);
        ActionProposal first = proposal(report, 1);
        assertThat(first.getStage()).isEqualTo(Stage.ON_AGENDA);
        assertThat(first.openStep().orElseThrow().desk()).isEqualTo(Desk.ofBody(county.boardId()));
        Instant due = WorkingDays.endOf(days.after(meeting.getDay(), 5));
        assertThat(first.openStep().orElseThrow().getDue()).isEqualTo(due);

        room.rule(meeting, Outcome.ACCEPTED, Outcome.REJECTED);
        assertThat(proposal(read(report), 1).getStage())
                .as("typing moves nothing")
                .isEqualTo(Stage.ON_AGENDA);
        assertThat(feedbacks(report)).isZero();

        room.release(meeting);
        Report after = read(report);
        assertThat(proposal(after, 1).getStage()).isEqualTo(Stage.DECIDED);
        assertThat(proposal(after, 1).openStep().orElseThrow().desk())
                .as("back at the desk that put it on the agenda")
                .isEqualTo(county.managersDesk());
        assertThat(proposal(after, 1).openStep().orElseThrow().getTakenBy()).isEqualTo(manager.personId());
        assertThat(proposal(after, 2).getStage()).isEqualTo(Stage.ENDED);
        assertThat(feedbacks(report)).isEqualTo(2);
        assertThat(after.getChanges()).last().extracting("bodyId").isEqualTo(county.boardId());
        assertThatThrownBy(() -> agendas.add(secretary, meeting.getId(), "Myöhässä", "fi"))
                .hasMessage("board.released");
    }

    @Test
    void whatIsTakenOffIsBackWithWhoeverBroughtIt() {
        Meeting meeting = room.meeting(3);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        agendas.takeOff(
                secretary, item.getId(), List.of(item.getRulings().get(0).getId()));
        ActionProposal back = proposal(read(report), 1);
        assertThat(back.getStage()).isEqualTo(Stage.IN_HANDLING);
        assertThat(back.openStep().orElseThrow().desk()).isEqualTo(county.managersDesk());
        assertThat(back.openStep().orElseThrow().getTakenBy()).isEqualTo(manager.personId());
        assertThat(meetings.named(secretary, meeting.getId())).isEmpty();
        pen.make(manager, report, Move.RETURN, Pen.words());
        assertThat(proposal(read(report), 1).openStep().orElseThrow().desk())
                .as("returned past the body")
                .isEqualTo(county.unitDesk());
    }

    @Test
    void theDeadlinesMoveWithTheMeeting() {
        Meeting meeting = room.meeting(3);
        Report report = room.onAgenda(meeting, 1);
        LocalDate later = clock.today().plusDays(40);
        Meeting seen = meetings.find(secretary, meeting.getId());
        meetings.move(secretary, meeting.getId(), seen.getVersion(), later, "Toinen sali");
        assertThat(proposal(read(report), 1).openStep().orElseThrow().getDue())
                .isEqualTo(WorkingDays.endOf(days.after(later, 5)));
    }

    @Test
    void whatABodyRejectedIsContestedAboveTheDeskThatBroughtIt() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 1);
        room.rule(meeting, Outcome.REJECTED);
        room.release(meeting);
        assertThat(read(report).getStage()).isEqualTo(ReportStage.CLOSED);
        pen.make(author, report, Move.CONTEST, Pen.words());
        ActionProposal again = proposal(read(report), 1);
        assertThat(again.openStep().orElseThrow().desk()).isEqualTo(county.coordinatorsDesk());
        assertThat(again.getContestedFrom()).isEqualTo(secretary.personId());
        assertThat(read(report).getStage()).isEqualTo(ReportStage.OPEN);
    }

    @Test
    void aMemberSeesWhatIsProposedAndNeverFromWhichReport() {
        Meeting meeting = room.meeting(2);
        Report report = room.onAgenda(meeting, 1);
        NamedProposal kept = meetings.named(secretary, meeting.getId()).get(0);
        NamedProposal read =
                meetings.named(county.as(Who.MEMBER), meeting.getId()).get(0);
        assertThat(kept.number()).isEqualTo(report.getNumber());
        assertThat(read).isEqualTo(kept.withoutReport());
        assertThat(read.number()).isNull();
        assertThat(read.text()).isEqualTo("Ehdotus 1");
        assertThatThrownBy(() -> reports.read(county.as(Who.MEMBER), report.getNumber()))
                .isInstanceOf(NotFound.class);
        assertThat(reports.read(secretary, report.getNumber()).getNumber()).isEqualTo(report.getNumber());
    }

    private Report read(Report report) {
        return reports.read(author, report.getNumber());
    }

    private long feedbacks(Report report) {
        return rows.number(
                "select count(*) from feedback_feedback f join report_change c on c.id = f.change_id"
                        + " where f.report_id = ? and c.move = 'DECIDE'",
                report.getId());
    }

    private static ActionProposal proposal(Report report, int ordinal) {
        return report.getProposals().get(ordinal - 1);
    }
}
