package fi.havainto.handling.control;

import fi.havainto.handling.entity.CheckRow;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.ReportStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

/** Finds what a coordinator has not ticked yet, in the areas where the actor is one; what was withdrawn needs no tick. */
@ApplicationScoped
public class CheckSearch {

    @PersistenceContext
    private EntityManager em;

    public List<CheckRow> rows(Actor actor, int first, int size) {
        List<String> paths = paths(actor);
        TypedQuery<CheckRow> query = em.createQuery(
                "select new fi.havainto.handling.entity.CheckRow(r.number, r.observation.title, r.submittedAt, t)"
                        + " from Report r join r.themes t where index(t) = 0 and " + waiting(paths)
                        + " order by r.submittedAt, r.id",
                CheckRow.class);
        return bind(query, paths).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(Actor actor) {
        List<String> paths = paths(actor);
        return bind(em.createQuery("select count(r) from Report r where " + waiting(paths), Long.class), paths)
                .getSingleResult();
    }

    private static List<String> paths(Actor actor) {
        return actor.grants(Role.COORDINATOR).map(Grant::path).toList();
    }

    private static String waiting(List<String> paths) {
        List<String> areas = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            areas.add("r.unit.path like :path" + i);
        }
        return "r.checkedAt is null and r.stage in :stages and (" + String.join(" or ", areas) + ")";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, List<String> paths) {
        query.setParameter("stages", List.of(ReportStage.OPEN, ReportStage.CLOSED));
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter("path" + i, paths.get(i) + "%");
        }
        return query;
    }
}
