package fi.havainto.handling.control;

import fi.havainto.handling.entity.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

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
}
