package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.util.PSQLException;

/** Whatever program writes the rows: what must not be is refused by the database, and what is legal passes. */
@ExtendWith(ArquillianExtension.class)
class RulesIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String STEP =
            "insert into report_step (id, proposal_id, holder_unit_id, holder_role, since, due, rung, version)"
                    + " select nextval('report_step_seq'), proposal_id, holder_unit_id, holder_role, now(), now(), 2, 0"
                    + " from report_step where proposal_id = %d order by id limit 1";

    private static final List<String> FORBIDDEN = List.of(
            "update report_change set at = now()",
            "delete from report_change",
            "truncate report_change",
            "update audit_event set ids = ''",
            "delete from audit_event",
            "truncate audit_event",
            "delete from report_step",
            "delete from feedback_feedback",
            "delete from feedback_recipient",
            "delete from platform_passage",
            "truncate report_report cascade",
            "alter table report_change add column text text",
            "alter table report_proposal disable trigger all",
            "alter table report_step drop constraint report_step_one_open",
            "drop table audit_event",
            "drop trigger report_proposal_rules on report_proposal",
            "create or replace function report_open_rule(report bigint) returns void language sql as 'select'",
            "set session_replication_role = replica",
            "set role havainto_owner",
            "set session authorization havainto_owner",
            "update flyway_schema_history set success = false");

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    private long report;
    private long proposal;

    @BeforeEach
    void aReportAtTheUnitsDesk() {
        use(pen.sent(county.as(Who.AUTHOR), Level.UNIT));
    }

    @Test
    void aProposalHasOneOpenStep() {
        assertRefused("report_step_one_open", STEP.formatted(proposal));
    }

    @Test
    void aLiveProposalHasAStep() {
        assertRefused("report_live_has_one_step", endStep());
    }

    @Test
    void theNextStepMayBeOpenedBeforeTheLastIsEndedOrAfter() throws SQLException {
        String endOldest = "update report_step set ended_at = now() where id ="
                + " (select min(id) from report_step where ended_at is null and proposal_id = " + proposal + ")";
        rows.change(STEP.formatted(proposal), endOldest);
        rows.change(endOldest, STEP.formatted(proposal));
        assertThat(rows.number("select count(*) from report_step where proposal_id = ?", proposal))
                .isEqualTo(3);
    }

    @Test
    void nothingEndsWithoutAFeedback() {
        assertRefused(
                "report_end_has_feedback",
                set("report_proposal", "stage = 'ENDED', outcome = 'NOTED'", proposal),
                endStep(),
                set("report_report", "stage = 'CLOSED'", report));
    }

    @Test
    void aProposalThatLivesHasNoEndingFeedback() throws SQLException {
        end();
        assertRefused(
                "report_end_has_feedback",
                set("report_proposal", "stage = 'IN_HANDLING', outcome = null", proposal),
                set("report_report", "stage = 'OPEN'", report),
                STEP.formatted(proposal));
    }

    @Test
    void theFeedbackOfAnotherProposalEndsNothing() {
        end();
        long feedback = rows.number("select end_feedback_id from report_proposal where id = ?", proposal);
        use(pen.sent(county.as(Who.AUTHOR), Level.UNIT));
        assertRefused(
                "report_proposal_end_feedback",
                set("report_proposal", "stage = 'ENDED', outcome = 'NOTED', end_feedback_id = " + feedback, proposal),
                endStep(),
                set("report_report", "stage = 'CLOSED'", report));
    }

    @Test
    void theEndingFeedbackReachesEveryAuthor() {
        end();
        assertRefused(
                "report_end_reaches_authors",
                "insert into report_author (report_id, person_id) values (" + report + ", " + county.id(Who.COLLEAGUE)
                        + ")");
        assertRefused(
                "report_end_reaches_authors",
                "update feedback_recipient set person_id = " + county.id(Who.COLLEAGUE) + " where feedback_id ="
                        + " (select end_feedback_id from report_proposal where id = " + proposal + ")");
    }

    @Test
    void aReportIsOpenExactlyWhileAProposalLives() {
        assertRefused("report_open_while_live", set("report_report", "stage = 'CLOSED'", report));
        assertRefused("report_open_while_live", set("report_report", "stage = 'WITHDRAWN'", report));
        end();
        assertRefused("report_open_while_live", set("report_report", "stage = 'OPEN'", report));
        assertRefused("report_open_while_live", set("report_report", "stage = 'WITHDRAWN'", report));
    }

    @Test
    void whatIsSentHasANumberAThemeAndAnAuthor() {
        long draft = reports.save(county.as(Who.AUTHOR), pen.draft(county.as(Who.AUTHOR), Level.UNIT))
                .report()
                .getId();
        assertRefused("report_sent_has_number", set("report_report", "stage = 'CLOSED'", draft));
        assertRefused("report_has_primary_theme", "delete from report_theme where report_id = " + report);
        assertRefused("report_has_author", "delete from report_author where report_id = " + report);
    }

    @Test
    void whatIsSentStaysSent() {
        assertRefused("report_only_draft_goes", "delete from report_report where id = " + report);
        assertRefused("report_sent_stays_sent", set("report_report", "stage = 'DRAFT', number = null", report));
        assertRefused("report_sent_stays_sent", set("report_report", "number = '2026-999999'", report));
        assertRefused("report_step_proposal_id_fkey", "delete from report_proposal where id = " + proposal);
    }

    @Test
    void theApplicationsRoleChangesNoRuleAndNoTrail() {
        for (String statement : FORBIDDEN) {
            SQLException refused = catchThrowableOfType(SQLException.class, () -> rows.change(statement));
            assertThat((Throwable) refused).as(statement).isNotNull();
            assertThat(refused.getSQLState()).as(statement).isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    private void use(Report sent) {
        report = sent.getId();
        proposal = sent.getProposals().get(0).getId();
    }

    private void end() {
        Report seen = pen.make(county.as(Who.LEADER), sent(), Move.TAKE, new MoveInput());
        pen.make(county.as(Who.LEADER), seen, Move.DECIDE, Pen.outcome(Outcome.NOTED));
    }

    private Report sent() {
        String number = rows.column("select number from report_report where id = ?", report)
                .get(0);
        return reports.read(county.as(Who.LEADER), number);
    }

    private String endStep() {
        return "update report_step set ended_at = now() where ended_at is null and proposal_id = " + proposal;
    }

    private static String set(String table, String columns, long id) {
        return "update " + table + " set " + columns + " where id = " + id;
    }

    private void assertRefused(String rule, String... statements) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> rows.change(statements));
        assertThat((Throwable) refused).as(rule).isInstanceOf(PSQLException.class);
        assertThat(((PSQLException) refused).getServerErrorMessage().getConstraint())
                .isEqualTo(rule);
    }
}
