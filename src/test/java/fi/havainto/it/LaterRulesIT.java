package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.util.PSQLException;

/** The rules of the database that came with questions, contests, boards and routes; each broken on purpose. */
@ExtendWith(ArquillianExtension.class)
class LaterRulesIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final List<String> FORBIDDEN = List.of(
            "delete from report_question",
            "delete from board_meeting",
            "delete from board_item_proposal",
            "delete from handling_route",
            "delete from organisation_channel",
            "delete from report_wrong_channel",
            "update platform_passage set text = 'x', masked_at = now()",
            "insert into report_masking select * from report_masking",
            "update report_masking set hits = 9",
            "delete from report_masking",
            "update report_retention_class set years = 1",
            "truncate board_meeting cascade",
            "alter table board_item_proposal disable trigger all",
            "drop trigger report_question_rules on report_question",
            "alter table report_question drop constraint report_question_one_open");

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
    void whatIsAskedHasAQuestionAndTheOtherWayRound() {
        assertRefused("report_asked_has_question", "update report_proposal set asked = true where id = " + proposal);
        pen.make(county.as(Who.LEADER), report, Move.ASK, Pen.words());
        assertRefused("report_asked_has_question", "update report_proposal set asked = false where id = " + proposal);
        assertRefused(
                "report_question_one_open",
                "insert into report_question (id, step_id, asked_by, passage_id,"
                        + " asked_at, due) select nextval('report_question_seq'), step_id, asked_by, passage_id, now(), now()"
                        + " from report_question q join report_step s on s.id = q.step_id where s.proposal_id = "
                        + proposal);
    }

    @Test
    void aContestIsNeitherForgottenNorRepeated() throws Exception {
        rows.change("update report_proposal set contested_at = now(), contested_from = " + county.id(Who.LEADER)
                + " where id = " + proposal);
        assertRefused(
                "report_contested_once",
                "update report_proposal set contested_at = null, contested_from = null where id = " + proposal);
        assertRefused(
                "report_contested_once",
                "update report_proposal set contested_from = " + county.id(Who.MANAGER) + " where id = " + proposal);
    }

    @Test
    void whatIsOnAnAgendaIsNamedByAnItemAndNothingElseIs() {
        Report onAgenda = room.onAgenda(room.meeting(3), 1);
        long named = onAgenda.getProposals().get(0).getId();
        assertRefused(
                "board_agenda_names_proposal",
                "update board_item_proposal set closed_at = now() where proposal_id = " + named);
        assertRefused(
                "board_agenda_names_proposal",
                "insert into board_item_proposal (id, item_id, proposal_id, version)"
                        + " select nextval('board_item_proposal_seq'), max(item_id), " + proposal
                        + ", 0 from board_item_proposal");
        assertRefused(
                "board_item_proposal_one_open",
                "insert into board_item_proposal (id, item_id, proposal_id, version)"
                        + " select nextval('board_item_proposal_seq'), max(item_id), " + named
                        + ", 0 from board_item_proposal");
    }

    @Test
    void theApplicationMayNotRemoveOrLoosen() {
        assertThat(FORBIDDEN)
                .allSatisfy(statement -> assertThatThrownBy(() -> rows.change(statement))
                        .as(statement)
                        .isInstanceOfSatisfying(
                                PSQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE)));
    }

    private void assertRefused(String rule, String statement) {
        assertThatThrownBy(() -> rows.change(statement))
                .as(statement)
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refused -> assertThat(refused.getServerErrorMessage().getConstraint())
                                .isEqualTo(rule));
    }
}
