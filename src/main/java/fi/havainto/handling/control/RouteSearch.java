package fi.havainto.handling.control;

import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteFilter;
import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads routes with their units and desks. */
@ApplicationScoped
public class RouteSearch {

    private static final String WITH_DESKS =
            "select distinct r from Route r join fetch r.unit left join fetch r.desks d"
                    + " left join fetch d.unit where ";

    @PersistenceContext
    private EntityManager em;

    /** The rules that could speak of a report of the unit of that path, today. */
    public List<Route> reaching(String unitPath, LocalDate today) {
        return em.createQuery(
                        WITH_DESKS + ":path like concat(r.unit.path, '%') and r.validFrom <= :today"
                                + " and (r.validTo is null or r.validTo >= :today)",
                        Route.class)
                .setParameter("path", unitPath)
                .setParameter("today", today)
                .getResultList();
    }

    /** Every rule of the unit of that path and of those below it, those that have ended too. */
    public List<Route> below(String path) {
        return em.createQuery(
                        WITH_DESKS + "r.unit.path like :below order by r.unit.path, r.theme, r.level, r.priority, r.id",
                        Route.class)
                .setParameter("below", path + "%")
                .getResultList();
    }

    /** A page of the rules of the area that the actor administers: first which they are, then all of each, since desks multiply rows. */
    public List<Route> rows(Actor actor, RouteFilter filter, LocalDate today, int first, int size) {
        List<Long> ids = narrowed(
                        "select r.id",
                        " order by r.unit.path, r.theme, r.level, r.priority, r.id",
                        Long.class,
                        actor,
                        filter,
                        today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                WITH_DESKS + "r.id in :ids order by r.unit.path, r.theme, r.level, r.priority, r.id",
                                Route.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public long count(Actor actor, RouteFilter filter, LocalDate today) {
        return narrowed("select count(r)", "", Long.class, actor, filter, today).getSingleResult();
    }

    public Optional<Route> find(long id) {
        return em.createQuery(WITH_DESKS + "r.id = :id", Route.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Rules of the same unit, theme, level and priority; that one too. */
    public List<Route> alike(Route route) {
        return em.createQuery("select r from Route r where r.unit = :unit and r.priority = :priority", Route.class)
                .setParameter("unit", route.getUnit())
                .setParameter("priority", route.getPriority())
                .getResultStream()
                .filter(one -> Objects.equals(one.getTheme(), route.getTheme()) && one.getLevel() == route.getLevel())
                .toList();
    }

    private <R> TypedQuery<R> narrowed(
            String select, String order, Class<R> kind, Actor actor, RouteFilter filter, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String where = " from Route r where " + AdminArea.condition(actor, "r.unit.path", parameters);
        if (filter.unit() != null) {
            where += " and r.unit.id = :unit";
            parameters.put("unit", filter.unit());
        }
        if (!filter.ended()) {
            where += " and (r.validTo is null or r.validTo >= :today)";
            parameters.put("today", today);
        }
        TypedQuery<R> query = em.createQuery(select + where + order, kind);
        parameters.forEach(query::setParameter);
        return query;
    }
}
