package fi.havainto.bench;

import java.util.List;

/**
 * A table whose rows belong to a report and are copied with it.
 *
 * @param name of the table
 * @param joins from its row {@code t} to the row that names the report, as SQL; may be empty
 * @param report where the report's id stands then
 */
record CopiedTable(String name, String joins, String report) {

    private static final String OF_PROPOSAL = "join report_proposal p on p.id = t.proposal_id";

    /** Every table that a sent report has rows in, but for those of bodies, wrong channels and masking: see Copies. */
    static final List<CopiedTable> ALL = List.of(
            direct("report_report", "t.id"),
            direct("report_theme", "t.report_id"),
            direct("report_client_group", "t.report_id"),
            direct("report_author", "t.report_id"),
            direct("report_proposal", "t.report_id"),
            new CopiedTable("report_step", OF_PROPOSAL, "p.report_id"),
            new CopiedTable("platform_passage", "join bench_passage w on w.passage = t.id", "w.report"),
            direct("report_change", "t.report_id"),
            new CopiedTable(
                    "report_question",
                    "join report_step s on s.id = t.step_id join report_proposal p on p.id = s.proposal_id",
                    "p.report_id"),
            direct("feedback_feedback", "t.report_id"),
            new CopiedTable("feedback_recipient", "join feedback_feedback f on f.id = t.feedback_id", "f.report_id"),
            new CopiedTable("feedback_action", OF_PROPOSAL, "p.report_id"),
            new CopiedTable(
                    "feedback_action_note",
                    "join feedback_action a on a.id = t.action_id join report_proposal p on p.id = a.proposal_id",
                    "p.report_id"),
            direct("notification_outbox", "t.report_id"),
            direct("audit_event", "t.report_id"));

    private static CopiedTable direct(String name, String report) {
        return new CopiedTable(name, "", report);
    }

    /** The temporary table that holds its rows of the reports that are copied. */
    String template() {
        return "bench_" + name;
    }

    String templateSql() {
        return "create temp table " + template() + " as select t.*, " + report + " as bench_report from " + name + " t "
                + joins + " where " + report + " in (select id from bench_template)";
    }
}
