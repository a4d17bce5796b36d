package fi.havainto.organisation.control;

import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.organisation.entity.BodyRow;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitFilter;
import fi.havainto.organisation.entity.UnitRow;
import fi.havainto.platform.LikePattern;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the units and bodies of an administrator's area. */
@ApplicationScoped
public class UnitSearch {

    private static final String UNIT = "select new fi.havainto.organisation.entity.UnitRow(u.id, u.path, u.nameFi,"
            + " u.nameSv, u.kind, u.staff, u.validFrom, u.validTo) from OrganisationUnit u where ";
    private static final String BODY = "select new fi.havainto.organisation.entity.BodyRow(b.id, b.nameFi, b.nameSv,"
            + " b.kind.code, b.unitId) from Body b, OrganisationUnit u where u.id = b.unitId and ";

    @PersistenceContext
    private EntityManager em;

    public List<UnitRow> units(Actor actor, UnitFilter filter, LocalDate today, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(actor, filter, today, parameters);
        return bind(em.createQuery(UNIT + where + " order by u.path", UnitRow.class), parameters)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(Actor actor, UnitFilter filter, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(actor, filter, today, parameters);
        return bind(em.createQuery("select count(u) from OrganisationUnit u where " + where, Long.class), parameters)
                .getSingleResult();
    }

    /** The units of the area that exist on that day, in the order of the tree. */
    public List<OrganisationUnit> existing(Actor actor, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(actor, new UnitFilter(null, false), today, parameters);
        return bind(
                        em.createQuery(
                                "select u from OrganisationUnit u where " + where + " order by u.path",
                                OrganisationUnit.class),
                        parameters)
                .getResultList();
    }

    /** How many units below that one go on after that day. */
    public long goingOnBelow(OrganisationUnit unit, LocalDate lastDay) {
        return em.createQuery(
                        "select count(u) from OrganisationUnit u where u.path like :below and u.id <> :id"
                                + " and (u.validTo is null or u.validTo > :day)",
                        Long.class)
                .setParameter("below", unit.getPath() + "%")
                .setParameter("id", unit.getId())
                .setParameter("day", lastDay)
                .getSingleResult();
    }

    public List<BodyRow> bodies(Actor actor, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String area = AdminArea.condition(actor, "u.path", parameters);
        return bind(em.createQuery(BODY + area + " order by b.nameFi, b.id", BodyRow.class), parameters)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long countBodies(Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        String area = AdminArea.condition(actor, "u.path", parameters);
        return bind(
                        em.createQuery(
                                "select count(b) from Body b, OrganisationUnit u where u.id = b.unitId and " + area,
                                Long.class),
                        parameters)
                .getSingleResult();
    }

    private static String where(Actor actor, UnitFilter filter, LocalDate today, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(AdminArea.condition(actor, "u.path", parameters));
        if (!filter.ended()) {
            where.append(" and (u.validTo is null or u.validTo >= :today)");
            parameters.put("today", today);
        }
        if (filter.hasWords()) {
            where.append(" and (lower(u.nameFi) like :words escape '!' or lower(u.nameSv) like :words escape '!')");
            parameters.put("words", LikePattern.of(filter.words()));
        }
        return where.toString();
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
