package fi.havainto.it;

import static fi.havainto.it.Pen.outcome;
import static fi.havainto.it.Pen.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.it.Rows.Written;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A refused move is rolled back whole, says why, and leaves exactly one row of its refusal. */
@ExtendWith(ArquillianExtension.class)
class RefusedMovesIT {

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Moves moves;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    private Actor author;
    private Actor leader;
    private Report report;

    @BeforeEach
    void aReportAtTheUnitsDesk() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        report = pen.sent(author, Level.UNIT, Level.COUNTY);
    }

    @Test
    void theWrongRole() {
        assertRefused(author, Move.TAKE, new MoveInput(), "report.move.notYours");
        assertRefused(leader, Move.WITHDRAW, new MoveInput(), "report.move.notYours");
    }

    @Test
    void whoStandsAboveReadsAndDoesNotHandle() {
        assertRefused(county.as(Who.MANAGER), Move.TAKE, new MoveInput(), "report.move.notYours");
        assertRefused(county.as(Who.COORDINATOR), Move.TAKE, new MoveInput(), "report.move.notYours");
    }

    @Test
    void theWrongStage() {
        assertRefused(leader, Move.DECIDE, outcome(Outcome.ACCEPTED), "report.move.wrongStage");
        assertRefused(leader, Move.START, words(), "report.move.needs.RESPONSIBLE");
        assertRefused(author, Move.SUBMIT, new MoveInput(), "report.move.wrongStage");
    }

    @Test
    void aDeskWithoutTheLevelDecidesNothing() {
        pen.make(leader, report, Move.TAKE, new MoveInput());
        assertRefused(leader, Move.DECIDE, outcome(Outcome.ACCEPTED), "report.move.notYourLevel");
    }

    @Test
    void elsewhereTheReportDoesNotExist() {
        for (Who stranger : new Who[] {Who.OTHER_AUTHOR, Who.OTHER_LEADER, Who.OTHER_MANAGER, Who.COLLEAGUE}) {
            assertRefused(county.as(stranger), Move.TAKE, new MoveInput(), "error.notFound");
        }
        for (Who reader : new Who[] {Who.PRIVACY, Who.ADMIN}) {
            assertRefused(county.as(reader), Move.TAKE, new MoveInput(), "error.notFound");
        }
        assertThat(refusal(leader, () -> moves.make(leader, -1, Move.TAKE, Map.of(), new MoveInput())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyHandlesWhatTheyWrote() {
        report = pen.sent(leader, Level.UNIT);
        assertThat(report.getProposals().get(0).openStep().orElseThrow().desk()).isEqualTo(county.unitDesk());
        assertRefused(leader, Move.TAKE, new MoveInput(), "report.move.notYours");
        pen.make(county.as(Who.DEPUTY), report, Move.TAKE, new MoveInput());
    }

    @Test
    void aDeskThatIsNotOnTheLadder() {
        assertRefused(leader, Move.FORWARD, words().target(county.otherDesk()), "report.move.noSuchDesk");
    }

    @Test
    void aNeedThatIsNotMetAndWordsThatMustBeStopped() {
        assertRefused(
                leader,
                Move.FORWARD,
                new MoveInput().words(" ", "fi").target(county.managersDesk()),
                "report.move.needs.WORDS");
        assertRefused(
                leader,
                Move.FORWARD,
                new MoveInput().words("Asiakas 131052-308T.", "fi").target(county.managersDesk()),
                "report.move.stopped");
    }

    @Test
    void aPromiseThatIsOverAlready() {
        LocalDate yesterday = clock.today().minusDays(1);
        MoveInput late = outcome(Outcome.TRANSFERRED).responsible("Kela", yesterday);
        report = pen.sent(author, Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        assertRefused(leader, Move.DECIDE, late, "report.move.dueIsPast");
    }

    @Test
    void aPageReadBeforeAColleagueTookOverIsStale() {
        Map<Long, Integer> seen = Pen.versions(pen.make(leader, report, Move.TAKE, new MoveInput()));
        Actor deputy = county.as(Who.DEPUTY);
        moves.make(deputy, report.getId(), Move.TAKE, seen, new MoveInput());
        MoveInput forward = words().target(county.managersDesk());
        assertThat(refusal(leader, () -> moves.make(leader, report.getId(), Move.FORWARD, seen, forward)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aStaleVersionIsAConflict() {
        Map<Long, Integer> seen = Pen.versions(report);
        moves.make(leader, report.getId(), Move.TAKE, seen, new MoveInput());
        Written before = rows.of(report.getId());
        Actor deputy = county.as(Who.DEPUTY);
        HavaintoException refused =
                refusal(deputy, () -> moves.make(deputy, report.getId(), Move.TAKE, seen, new MoveInput()));
        assertThat(refused).isInstanceOf(Conflict.class);
        assertThat(rows.of(report.getId())).isEqualTo(before);
    }

    @Test
    void aRefusalInsideAnotherDoorIsToldOnce() throws SQLException {
        LocalDate until = LocalDate.of(2030, 1, 31);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, outcome(Outcome.ACCEPTED), 1);
        pen.make(leader, report, Move.START, words().responsible("Kela", until), 1);
        long proposal = report.getProposals().get(0).getId();
        rows.change("update feedback_action set finished_at = now() where proposal_id = " + proposal);
        refusal(leader, () -> pen.make(leader, report, Move.FINISH, words().result("Tehty."), 1));
    }

    private void assertRefused(Actor actor, Move move, MoveInput input, String key) {
        Written before = rows.of(report.getId());
        String state = state();
        Map<Long, Integer> seen = Pen.versions(reports.read(author(), report.getNumber()));
        assertThat(refusal(actor, () -> moves.make(actor, report.getId(), move, seen, input))
                        .key())
                .isEqualTo(key);
        assertThat(rows.of(report.getId())).isEqualTo(before);
        assertThat(state()).isEqualTo(state);
    }

    private Actor author() {
        return report.isWrittenBy(author) ? author : leader;
    }

    private HavaintoException refusal(Actor actor, Runnable attempt) {
        long before = rows.refusals(actor.personId());
        HavaintoException refused = catchThrowableOfType(HavaintoException.class, attempt::run);
        assertThat(refused).isNotNull();
        assertThat(rows.refusals(actor.personId())).isEqualTo(before + 1);
        return refused;
    }

    /** Everything a move could have touched of the report, as one text. */
    private String state() {
        return String.join(
                "\n",
                rows.column(
                        "select r::text || p::text || s::text from report_report r join report_proposal p"
                                + " on p.report_id = r.id left join report_step s on s.proposal_id = p.id"
                                + " where r.id = ? order by p.id, s.id",
                        report.getId()));
    }
}
