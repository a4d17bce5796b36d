package fi.havainto.handling.control;

import fi.havainto.handling.entity.Reading;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistPlace;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistSizes;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ShownStatus;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what stands on the desks an actor holds, due first; what the actor wrote is never among it. Each desk is walked by its
 * index in the order of due dates and only as far as a page or a count needs, so that a list costs the same however long it is.
 */
@ApplicationScoped
public class WorklistSearch {

    /** So many open proposals at most are counted, due first. */
    public static final int MOST_COUNTED = 250;

    /** Most reports have no more proposals at a desk; where a page turns out to need more of them, it is asked again. */
    private static final int USUAL_PROPOSALS = 3;

    private static final String ROWS = """
        with %1$s, walked as materialized (
            select l.* from desk d cross join lateral (
                select s.due, p.report_id from report_step s join report_proposal p on p.id = s.proposal_id
                join report_report r on r.id = p.report_id
                where s.ended_at is null and s.holder_unit_id = d.unit and s.holder_role = d.role
                    and %2$s and %3$s order by s.due limit %4$s) l order by l.due limit %4$s),
        page as materialized (
            select report_id, min(due) as due from walked group by 1 order by 2, 1 limit %5$s)
        select r.id, r.number, r.title, r.unit_id, r.visibility, min(%7$s), count(p.id), g.due,
            string_agg(p.ordinal || '.' || p.version, '_' order by p.ordinal), min(k.display_name),
            (select min(n.display_name) from handling_reading e join account_person n on n.id = e.person_id
                where e.report_id = r.id and e.person_id <> %8$s and e.since > %9$s),
            t.theme_code, (select count(*) from walked)
        from page g join report_report r on r.id = g.report_id
        join report_theme t on t.report_id = r.id and t.ordinal = 0
        join report_proposal p on p.report_id = r.id
        join report_step s on s.proposal_id = p.id and s.ended_at is null
        join desk d on d.unit = s.holder_unit_id and d.role = s.holder_role
        left join account_person k on k.id = s.taken_by
        where %6$s
        group by r.id, r.number, r.title, r.unit_id, r.visibility, g.due, t.theme_code order by g.due, r.id
        """;

    private static final String SIZES = """
        with %1$s, walked as materialized (
            select l.* from desk d cross join lateral (
                select s.due, s.proposal_id from report_step s
                where s.ended_at is null and s.holder_unit_id = d.unit and s.holder_role = d.role
                order by s.due limit %2$s) l order by l.due limit %2$s)
        select %3$s, (select count(*) from walked)
        from walked s join report_proposal p on p.id = s.proposal_id where %4$s
        """;

    @PersistenceContext
    private EntityManager em;

    /** @param after the place where the page before ended, or null for the first page */
    public List<WorklistRow> rows(Actor actor, WorklistFilter filter, Instant now, WorklistPlace after, int size) {
        int walked = size * USUAL_PROPOSALS;
        List<Object[]> rows = page(actor, filter, now, after, size, walked);
        boolean toItsEnd = rows.isEmpty() || number(rows.get(0)[12]) < walked;
        if (rows.size() < size && !toItsEnd) {
            rows = page(actor, filter, now, after, size, size * Report.MOST_PROPOSALS);
        }
        return rows.stream().map(WorklistSearch::row).toList();
    }

    private List<Object[]> page(
            Actor actor, WorklistFilter filter, Instant now, WorklistPlace after, int size, int walked) {
        WorklistConditions conditions = new WorklistConditions(actor);
        String shown = conditions.others() + " and " + conditions.in(filter);
        String statement = ROWS.formatted(
                conditions.desks(),
                shown,
                conditions.after(after, shown),
                conditions.put(walked),
                conditions.put(size),
                shown,
                ShownStatus.PLACE_IN_SQL,
                conditions.me(),
                conditions.put(Timestamp.from(Reading.lately(now))));
        return answers(statement, conditions);
    }

    private static WorklistRow row(Object[] of) {
        return new WorklistRow(
                number(of[0]),
                (String) of[1],
                (String) of[2],
                number(of[3]),
                Visibility.valueOf((String) of[4]),
                (int) number(of[5]),
                number(of[6]),
                ((Timestamp) of[7]).toInstant(),
                (String) of[8],
                (String) of[9],
                (String) of[10],
                (String) of[11]);
    }

    /** How many reports each view holds, and how many that wait are late, as far as is counted: one query. */
    public WorklistSizes sizes(Actor actor, Instant now) {
        WorklistConditions conditions = new WorklistConditions(actor);
        String moment = conditions.put(Timestamp.from(now));
        String counts = Arrays.stream(WorklistView.values())
                        .map(view -> counted(view.condition()))
                        .collect(Collectors.joining(", "))
                + ", " + counted(WorklistView.WAITING.condition() + " and s.due < " + moment);
        String statement =
                SIZES.formatted(conditions.desks(), conditions.put(MOST_COUNTED + 1), counts, conditions.others());
        Object[] found = answers(statement, conditions).get(0);
        Map<WorklistView, Long> views = new EnumMap<>(WorklistView.class);
        for (WorklistView view : WorklistView.values()) {
            views.put(view, number(found[view.ordinal()]));
        }
        int last = found.length - 1;
        return new WorklistSizes(views, number(found[last - 1]), number(found[last]) > MOST_COUNTED);
    }

    private static String counted(String condition) {
        return "count(distinct p.report_id) filter (where " + condition + ")";
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> answers(String statement, WorklistConditions conditions) {
        Query query = em.createNativeQuery(statement);
        List<Object> parameters = conditions.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.getResultList();
    }
}
