package fi.havainto.handling.control;

import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.report.entity.ShownStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what stands on the desks an actor holds, due first; what the actor wrote is never among it. */
@ApplicationScoped
public class WorklistSearch {

    private static final String FROM = """
             from HandlingStep s join s.proposal p join p.report r join r.themes t
             where s.endedAt is null and index(t) = 0 and p.stage in :stages
               and not exists (select w.id from Report w join w.authors a where w = r and a = :me)
               and (p.contestedFrom is null or p.contestedFrom <> :me)
            """;

    /** The theme comes last: EclipseLink miscounts the columns after an element of a collection. */
    private static final String ROW =
            "select new fi.havainto.handling.entity.WorklistRow(r.id, r.number, r.observation.title, r.unit.id,"
                    + " r.visibility, min(" + ShownStatus.PLACE + "), count(p.id), min(s.due), t)";

    @PersistenceContext
    private EntityManager em;

    public List<WorklistRow> rows(Actor actor, WorklistFilter filter, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(actor, filter, parameters);
        var query = em.createQuery(
                        ROW + where + " group by r.id, r.number, r.observation.title, t, r.unit.id, r.visibility"
                                + " order by min(s.due), r.id",
                        WorklistRow.class)
                .setFirstResult(first)
                .setMaxResults(size);
        return bind(query, parameters).getResultList();
    }

    /** How many reports there are, and how many of them are late, in one query: {@code {all, late}}. */
    public long[] count(Actor actor, WorklistFilter filter, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(actor, filter, parameters);
        parameters.put("now", now);
        Object[] counts = bind(
                        em.createQuery(
                                "select count(distinct r.id), count(distinct nullif(r.id, case when s.due < :now then -1 else r.id end))"
                                        + where,
                                Object[].class),
                        parameters)
                .getSingleResult();
        return new long[] {(Long) counts[0], (Long) counts[1]};
    }

    private static String where(Actor actor, WorklistFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(FROM);
        parameters.put("stages", filter.view().stages());
        parameters.put("me", actor.personId());
        where.append(" and (").append(desks(actor, parameters)).append(")");
        if (filter.hasTheme()) {
            where.append(" and t = :theme");
            parameters.put("theme", filter.theme());
        }
        if (filter.hasWords()) {
            where.append(" and (lower(r.observation.title) like :words escape '!' or r.number like :words escape '!')");
            parameters.put("words", "%" + escaped(filter.words().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        return where.toString();
    }

    private static String desks(Actor actor, Map<String, Object> parameters) {
        List<String> desks = new ArrayList<>();
        for (Grant grant : actor.grants()) {
            if (grant.role().handles()) {
                int nth = desks.size();
                desks.add("s.role = :role" + nth + " and s.unit.path like :path" + nth);
                parameters.put("role" + nth, grant.role());
                parameters.put("path" + nth, grant.path() + "%");
            }
        }
        return desks.isEmpty() ? "1 = 0" : "(" + String.join(") or (", desks) + ")";
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
