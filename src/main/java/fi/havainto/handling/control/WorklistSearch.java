package fi.havainto.handling.control;

import fi.havainto.handling.entity.PickedRow;
import fi.havainto.handling.entity.Reading;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistSizes;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.ShownStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what stands on the desks an actor holds, due first; what the actor wrote is never among it. */
@ApplicationScoped
public class WorklistSearch {

    private static final String FROM = """
             from HandlingStep s join s.proposal p join p.report r join r.themes t left join Person k on k.id = s.takenBy
             where s.endedAt is null and index(t) = 0
               and not exists (select w.id from Report w join w.authors a where w = r and a = :me)
               and (p.contestedFrom is null or p.contestedFrom <> :me)
            """;

    private static final String READER = "(select min(n.displayName) from Reading g, Person n where n.id = g.personId"
            + " and g.reportId = r.id and g.personId <> :me and g.since > :lately)";

    /** The theme comes last: EclipseLink miscounts the columns after an element of a collection. */
    private static final String ROW =
            "select new fi.havainto.handling.entity.WorklistRow(r.id, r.number, r.observation.title, r.unit.id,"
                    + " r.visibility, min(" + ShownStatus.PLACE + "), count(p.id), min(s.due), " + PickedRow.STAMP + ","
                    + " min(k.displayName), " + READER + ", t)";

    private static final String GROUPED =
            " group by r.id, r.number, r.observation.title, t, r.unit.id, r.visibility order by min(s.due), r.id";

    @PersistenceContext
    private EntityManager em;

    public List<WorklistRow> rows(Actor actor, WorklistFilter filter, Instant now, int first, int size) {
        WorklistConditions conditions = new WorklistConditions(actor);
        String where = conditions.desks() + " and " + conditions.in(filter);
        conditions.put("lately", Reading.lately(now));
        var query = em.createQuery(ROW + FROM + " and " + where + GROUPED, WorklistRow.class)
                .setFirstResult(first)
                .setMaxResults(size);
        return bind(query, conditions).getResultList();
    }

    /** How many reports each view holds, how many that wait are late, and how many the filter leaves: one query. */
    public WorklistSizes sizes(Actor actor, WorklistFilter filter, Instant now) {
        WorklistConditions conditions = new WorklistConditions(actor);
        String desks = conditions.desks();
        String counts = Arrays.stream(WorklistView.values())
                        .map(view -> counted(view.condition()) + ", ")
                        .collect(Collectors.joining())
                + counted(WorklistView.WAITING.condition() + " and s.due < :now") + ", "
                + counted(conditions.in(filter));
        conditions.put("now", now);
        Object[] found = bind(em.createQuery("select " + counts + FROM + " and " + desks, Object[].class), conditions)
                .getSingleResult();
        Map<WorklistView, Long> views = new EnumMap<>(WorklistView.class);
        for (WorklistView view : WorklistView.values()) {
            views.put(view, (Long) found[view.ordinal()]);
        }
        return new WorklistSizes(views, (Long) found[views.size()], (Long) found[views.size() + 1]);
    }

    /** How many different reports meet that condition; of the others the number is taken away by itself. */
    private static String counted(String condition) {
        return "count(distinct nullif(r.id, case when " + condition + " then -1 else r.id end))";
    }

    private static <Q extends Query> Q bind(Q query, WorklistConditions conditions) {
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
