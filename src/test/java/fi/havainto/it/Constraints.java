package fi.havainto.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must always hold, asked of the rows themselves: each question answers with the ids that break it. */
@ApplicationScoped
public class Constraints {

    private static final String LIVE = "p.stage in ('SUBMITTED', 'IN_HANDLING', 'ON_AGENDA', 'DECIDED', 'IN_PROGRESS')";
    private static final Map<String, String> QUESTIONS = questions();

    @Inject
    private Rows rows;

    private static Map<String, String> questions() {
        Map<String, String> all = new LinkedHashMap<>();
        String proposals = "select p.id from report_proposal p join report_report r on r.id = p.report_id where ";
        all.put(
                "a live proposal has one open step, any other none",
                proposals + "(select count(*) from report_step s"
                        + " where s.proposal_id = p.id and s.ended_at is null) <> case when " + LIVE
                        + " then 1 else 0 end");
        all.put(
                "an end has an outcome and a feedback that reaches every author",
                proposals
                        + "(p.stage = 'ENDED') <> (p.end_feedback_id is not null) or p.stage = 'ENDED' and (p.outcome is null"
                        + " or exists (select 1 from report_author a where a.report_id = r.id and not exists (select 1"
                        + " from feedback_recipient f where f.feedback_id = p.end_feedback_id and f.person_id = a.person_id)))");
        all.put(
                "a report is open while a proposal lives",
                proposals + "r.stage <> 'DRAFT' and (r.stage = 'OPEN') <>"
                        + " exists (select 1 from report_proposal q where q.report_id = r.id and "
                        + LIVE.replace("p.", "q.") + ")");
        all.put(
                "asked while a question of the open step is open",
                proposals + "p.asked <> exists (select 1 from"
                        + " report_question q join report_step s on s.id = q.step_id where s.proposal_id = p.id"
                        + " and s.ended_at is null and q.ended_at is null)");
        all.put(
                "at a body while on an agenda",
                proposals + "(p.stage = 'ON_AGENDA') <> exists (select 1 from report_step s"
                        + " where s.proposal_id = p.id and s.ended_at is null and s.holder_body_id is not null)");
        all.put(
                "every change goes on from the one before",
                proposals + "exists (select 1 from (select c.from_stage,"
                        + " lag(c.to_stage) over (order by c.at, c.id) as before from report_change c where c.proposal_id = p.id) w"
                        + " where w.before is not null and w.before <> w.from_stage)");
        all.put(
                "the last change says the stage",
                proposals + "r.stage <> 'DRAFT' and p.stage <> (select c.to_stage from"
                        + " report_change c where c.proposal_id = p.id order by c.at desc, c.id desc limit 1)");
        all.put(
                "contested once",
                proposals + "(select count(*) from report_change c where c.proposal_id = p.id"
                        + " and c.move = 'CONTEST') <> case when p.contested_at is null then 0 else 1 end");
        all.put(
                "nobody handled what they wrote",
                "select c.id from report_change c join report_report r"
                        + " on r.id = c.report_id join report_author a on a.report_id = r.id and a.person_id = c.person_id"
                        + " where c.role not in ('AUTHOR', 'SYSTEM')");
        all.put(
                "nobody handled what they had ended before",
                "select c.id from report_change c join report_proposal p"
                        + " on p.id = c.proposal_id join report_report r on r.id = p.report_id where c.at > p.contested_at"
                        + " and c.person_id = p.contested_from and c.role <> 'AUTHOR'");
        all.put(
                "every act is in the trail",
                "select c.id from report_change c join report_report r on r.id = c.report_id"
                        + " where not exists (select 1 from audit_event e where e.action = c.move and e.at = c.at"
                        + " and e.ids like 'report=' || c.report_id || ' %')");
        all.put(
                "every decision was told to the authors",
                "select c.id from report_change c join report_report r"
                        + " on r.id = c.report_id where c.move in ('DECIDE', 'FINISH', 'FORWARD') and exists (select 1 from"
                        + " report_author a where a.report_id = r.id and not exists (select 1 from feedback_feedback f"
                        + " join feedback_recipient t on t.feedback_id = f.id where f.change_id = c.id"
                        + " and t.person_id = a.person_id))");
        return all;
    }

    /** What that report breaks; empty when all is well. */
    public List<String> brokenBy(long report) {
        return broken(" and r.id = " + report);
    }

    /** What anything of the whole database breaks. */
    public List<String> broken() {
        return broken("");
    }

    private List<String> broken(String of) {
        List<String> parts = new ArrayList<>();
        QUESTIONS.forEach((rule, question) -> {
            int where = question.indexOf(" where ") + " where ".length();
            parts.add("select '" + rule.replace("'", "''") + ": ' || id from (" + question.substring(0, where) + "("
                    + question.substring(where) + ")" + of + ") x");
        });
        return rows.column(String.join(" union all ", parts));
    }

    /** All rows of a report as one figure: equal when nothing has changed. */
    public String state(long report) {
        return rows.column(
                        "select md5(string_agg(row, '|' order by row)) from (select 'r' || r::text as row from report_report r"
                                + " where r.id = ? union all select 'p' || p::text from report_proposal p where p.report_id = ?"
                                + " union all select 's' || s::text from report_step s join report_proposal p on p.id ="
                                + " s.proposal_id where p.report_id = ? union all select 'c' || c::text from report_change c"
                                + " where c.report_id = ? union all select 'f' || f::text from feedback_feedback f"
                                + " where f.report_id = ? union all select 'o' || o::text from notification_outbox o"
                                + " where o.report_id = ?) all_rows",
                        report,
                        report,
                        report,
                        report,
                        report,
                        report)
                .get(0);
    }
}
