package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.util.PSQLException;

/** States that no move leads to, each written past the doors and refused by the database at commit. */
@ExtendWith(ArquillianExtension.class)
class StandingRulesIT {

    private static final String CHANGE =
            "insert into report_change (id, report_id, proposal_id, move, from_stage, to_stage,"
                    + " person_id, role, unit_id, at) values (nextval('report_change_seq'), %d, %d, '%s', 'IN_HANDLING',"
                    + " 'IN_HANDLING', %s, '%s', %s, now())";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Boardroom room;

    @Inject
    Rows rows;

    private Report report;
    private long proposal;

    @BeforeEach
    void aTakenReport() {
        Actor leader = county.as(Who.LEADER);
        report = pen.make(leader, pen.sent(county.as(Who.AUTHOR), Level.UNIT), Move.TAKE, new MoveInput());
        proposal = report.getProposals().get(0).getId();
    }

    @Test
    void whatIsNotDecidedHasNoOutcome() {
        assertRefused(
                "report_outcome_fits_stage", "update report_proposal set outcome = 'NOTED' where id = " + proposal);
        assertRefused(
                "report_outcome_fits_stage",
                "update report_proposal set stage = 'DECIDED', outcome = 'REJECTED' where id = " + proposal);
    }

    @Test
    void noStageChangesWithoutTheRowThatTellsOfIt() {
        assertRefused(
                "report_stage_has_change",
                "update report_proposal set stage = 'DECIDED', outcome = 'ACCEPTED' where id = " + proposal);
    }

    @Test
    void onlyWhatIsOnAnAgendaStandsAtABody() {
        Report onAgenda = room.onAgenda(room.meeting(3), 1);
        long body = rows.number(
                "select holder_body_id from report_step where ended_at is null and proposal_id = ?",
                onAgenda.getProposals().get(0).getId());
        assertRefused(
                "report_body_holds_agenda",
                "update report_step set holder_unit_id = null, holder_role = null, holder_body_id = " + body
                        + " where ended_at is null and proposal_id = " + proposal);
    }

    @Test
    void whoMovesIsAnAuthorOrAHolderAndNeverBoth() {
        long author = county.id(Who.AUTHOR);
        long leader = county.id(Who.LEADER);
        long unit = county.unitDesk().unitId();
        assertRefused("report_mover_fits_role", change("TAKE", author, "SUPERVISOR", unit));
        assertRefused("report_mover_fits_role", change("ANSWER", leader, "AUTHOR", "null"));
        assertRefused("report_change_mover", change("TAKE", leader, "SUPERVISOR", "null"));
        assertRefused("report_change_mover", change("TAKE", "null", "SUPERVISOR", unit));
        assertRefused("report_change_mover", change("LAPSE", leader, "SYSTEM", "null"));
        assertRefused("report_change_decision", change("DECIDE", leader, "SUPERVISOR", unit));
    }

    private String change(String move, Object person, String role, Object unit) {
        return CHANGE.formatted(report.getId(), proposal, move, person, role, unit);
    }

    private void assertRefused(String rule, String statement) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> rows.change(statement));
        assertThat((Throwable) refused).as(rule).isInstanceOf(PSQLException.class);
        assertThat(((PSQLException) refused).getServerErrorMessage().getConstraint())
                .isEqualTo(rule);
    }
}
