package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.boundary.Releases;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body's agenda does not take, and whom it does not obey. */
@ExtendWith(ArquillianExtension.class)
class BoardRefusalsIT {

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
    void onlyACheckedReportAndOnlyByManagementAndOnlyOfItsLevel() {
        Meeting meeting = room.meeting(0);
        Report report = room.atManager(Level.COUNTY, Level.NATIONAL);
        assertThatThrownBy(() -> room.put(report, meeting, 1)).hasMessage("report.move.unchecked");
        pen.check(county.as(Who.COORDINATOR), report);
        assertThatThrownBy(() -> room.put(report, meeting, 2)).hasMessage("report.move.notItsLevel");
        room.put(report, meeting, 1);
        Report other = pen.sent(author, Level.COUNTY);
        pen.check(county.as(Who.COORDINATOR), other);
        Actor leader = county.as(Who.LEADER);
        pen.make(leader, other, Move.TAKE, new MoveInput());
        MoveInput place = new MoveInput().place(AgendaPlace.newItemOf(meeting.getId()));
        assertThatThrownBy(() -> pen.make(leader, other, Move.PUT_ON_AGENDA, place))
                .hasMessage("report.move.notManagement");
    }

    @Test
    void aMeetingThatIsOverOrReleasedOrUnknownTakesNothing() {
        Report report = room.atManager(Level.COUNTY);
        pen.check(county.as(Who.COORDINATOR), report);
        Meeting released = room.meeting(0);
        releases.release(secretary, released.getId(), released.getVersion());
        for (AgendaPlace place : List.of(
                AgendaPlace.newItemOf(released.getId()),
                AgendaPlace.newItemOf(-1),
                AgendaPlace.item(-1),
                new AgendaPlace(null, null))) {
            assertThatThrownBy(() -> pen.make(manager, report, Move.PUT_ON_AGENDA, new MoveInput().place(place)))
                    .as(place.toString())
                    .hasMessage("report.move.noSuchItem");
        }
        assertThat(proposal(read(report), 1).getStage()).isEqualTo(Stage.IN_HANDLING);
    }

    @Test
    void oneIncompleteRulingHoldsUpTheWholeMeeting() {
        Meeting meeting = room.meeting(0);
        Report complete = room.onAgenda(meeting, 1);
        room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        item.getRulings().get(0).setOutcome(Outcome.NOTED);
        item.getRulings().get(0).setReason("Merkitään tiedoksi.");
        agendas.store(secretary, item);
        assertThatThrownBy(() -> room.release(meeting)).isInstanceOfSatisfying(HavaintoException.class, refused -> {
            assertThat(refused.key()).isEqualTo("board.release.incomplete");
            assertThat(refused.arguments().get(0)).isEqualTo(2);
        });
        assertThat(proposal(read(complete), 1).getStage()).isEqualTo(Stage.ON_AGENDA);
        assertThat(feedbacks(complete)).isZero();
        assertThat(meetings.find(secretary, meeting.getId()).isReleased()).isFalse();
    }

    @Test
    void nothingIsDecidedThatWasNotTypedLikeThat() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        MoveInput place = Pen.outcome(Outcome.NOTED).place(AgendaPlace.item(item.getId()));
        assertThatThrownBy(() -> pen.make(secretary, report, Move.DECIDE, place))
                .hasMessage("report.move.notRuled");
        room.rule(meeting, Outcome.REJECTED);
        assertThatThrownBy(() -> pen.make(secretary, report, Move.DECIDE, place))
                .hasMessage("report.move.notRuled");
        assertThatThrownBy(() -> pen.make(secretary, report, Move.DECIDE, Pen.outcome(Outcome.REJECTED)))
                .hasMessage("report.move.needs.ITEM");
    }

    @Test
    void minutesAreNotCheckedBeforeTheMeetingNorTwice() {
        Meeting coming = room.meeting(7);
        room.onAgenda(coming, 1);
        room.rule(coming, Outcome.NOTED);
        assertThatThrownBy(() -> room.release(coming)).hasMessage("board.release.notHeldYet");
        Meeting held = room.meeting(0);
        room.onAgenda(held, 1);
        room.rule(held, Outcome.NOTED);
        room.release(held);
        assertThatThrownBy(() -> releases.release(secretary, held.getId(), held.getVersion()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void onlyTheBodysOwnSecretaryKeepsItsAgenda() {
        Meeting meeting = room.meeting(2);
        room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        for (Who who : List.of(Who.MEMBER, Who.MANAGER, Who.AUTHOR, Who.COORDINATOR, Who.ADMIN)) {
            Actor actor = county.as(who);
            assertThatThrownBy(() -> agendas.store(actor, item)).as(who.name()).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agendas.add(actor, meeting.getId(), "Otsikko", "fi"))
                    .as(who.name())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> releases.release(actor, meeting.getId(), 1))
                    .as(who.name())
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void twoWhoTypeAtOnceDoNotOverwriteEachOther() {
        Meeting meeting = room.meeting(2);
        room.onAgenda(meeting, 1);
        AgendaItem mine = room.items(meeting).get(0);
        AgendaItem theirs = room.items(meeting).get(0);
        theirs.setSection("§ 84");
        agendas.store(secretary, theirs);
        mine.setSection("§ 85");
        assertThatThrownBy(() -> agendas.store(secretary, mine)).isInstanceOf(Conflict.class);
        assertThat(room.items(meeting).get(0).getSection()).isEqualTo("§ 84");
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
