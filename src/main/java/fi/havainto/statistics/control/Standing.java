package fi.havainto.statistics.control;

import java.util.Set;

/**
 * What is told of a counted report as at the cut-off: how far it is, how soon feedback came, how old it is while it is open,
 * and what its author answered last. In SQL over {@code report_report r} and {@code cut.moment}, the cut-off.
 */
final class Standing {

    static final Set<String> STATES = Set.of("SUBMITTED", "IN_HANDLING", "DECIDED", "CLOSED");
    static final Set<String> FEEDBACKS = Set.of("within7", "within30", "within90", "later", "none");
    static final Set<String> AGES = Set.of("closed", "under3", "under6", "under12", "over12");
    static final Set<String> ANSWERS = Set.of("enough", "not_enough", "none");

    private static final String STATE = """
        case when r.stage <> 'OPEN' then 'CLOSED' else coalesce((
            select case min(case p.stage when 'SUBMITTED' then 1 when 'IN_HANDLING' then 2 when 'ON_AGENDA' then 2
                            when 'DECIDED' then 3 when 'IN_PROGRESS' then 3 else 4 end)
                when 1 then 'SUBMITTED' when 2 then 'IN_HANDLING' when 3 then 'DECIDED' else 'CLOSED' end
            from report_proposal p where p.report_id = r.id), 'CLOSED') end\
        """;

    private static final String SENT = "cast(r.submitted_at at time zone 'Europe/Helsinki' as date)";
    private static final String CUT = "cast(cut.moment at time zone 'Europe/Helsinki' as date)";

    private static final String FEEDBACK = "coalesce((select case when days <= 7 then 'within7' when days <= 30 then"
            + " 'within30' when days <= 90 then 'within90' else 'later' end from (select"
            + " min(cast(f.at at time zone 'Europe/Helsinki' as date)) - " + SENT + " as days from feedback_feedback f"
            + " where f.report_id = r.id and f.at <= cut.moment) first where days is not null), 'none')";

    private static final String AGE = "case when " + STATE + " = 'CLOSED' then 'closed'"
            + " when " + SENT + " + interval '3 months' > " + CUT + " then 'under3'"
            + " when " + SENT + " + interval '6 months' > " + CUT + " then 'under6'"
            + " when " + SENT + " + interval '12 months' > " + CUT + " then 'under12' else 'over12' end";

    private static final String ANSWER = "coalesce((select lower(a.answer) from feedback_feedback f join"
            + " feedback_recipient a on a.feedback_id = f.id where f.report_id = r.id and a.answered_at <= cut.moment"
            + " order by a.answered_at desc, a.feedback_id desc limit 1), 'none')";

    /** State, feedback, age and answer. */
    static final String AT_CUT_OFF = String.join(", ", STATE, FEEDBACK, AGE, ANSWER);

    private Standing() {}
}
