package fi.havainto.organisation.boundary;

import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.BodyKind;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tree of units and its bodies: read by all, founded by jobs of the system; administrators have doors of their own. */
@Boundary
public class Units {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public OrganisationUnit find(Actor actor, long id) {
        OrganisationUnit unit = em.find(OrganisationUnit.class, id);
        if (unit == null) {
            throw new NotFound();
        }
        return unit;
    }

    public Map<Long, OrganisationUnit> byId(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select u from OrganisationUnit u left join fetch u.parent where u.id in :ids",
                        OrganisationUnit.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(OrganisationUnit::getId, Function.identity()));
    }

    /** The unit of that path with all below it that exist today, in the order of the tree. */
    public List<OrganisationUnit> below(Actor actor, String path) {
        return em.createQuery(
                        "select u from OrganisationUnit u where u.path like :below and u.validFrom <= :today"
                                + " and (u.validTo is null or u.validTo >= :today) order by u.path",
                        OrganisationUnit.class)
                .setParameter("below", path + "%")
                .setParameter("today", clock.today())
                .getResultList();
    }

    /** The units at which trees begin. */
    public List<OrganisationUnit> roots(Actor actor) {
        return em.createQuery(
                        "select u from OrganisationUnit u where u.parent is null order by u.path",
                        OrganisationUnit.class)
                .getResultList();
    }

    /** The units from this one up to the root, nearest first. */
    public List<OrganisationUnit> upward(Actor actor, OrganisationUnit from) {
        return em.createQuery(
                        "select u from OrganisationUnit u where :path like concat(u.path, '%') order by length(u.path) desc",
                        OrganisationUnit.class)
                .setParameter("path", from.getPath())
                .getResultList();
    }

    /** Adds a unit below another, or a root of its own; its path follows from its parent's. */
    public OrganisationUnit add(
            Actor actor, Long parentId, UnitKind kind, String countyCode, String nameFi, String nameSv, int staff) {
        actor.mustBeSystem();
        OrganisationUnit parent = parentId == null ? null : em.find(OrganisationUnit.class, parentId);
        OrganisationUnit unit = new OrganisationUnit(parent, kind, countyCode, nameFi, nameSv);
        em.persist(unit);
        unit.settle(staff, clock.today());
        return unit;
    }

    public Body findBody(Actor actor, long id) {
        Body body = em.find(Body.class, id);
        if (body == null) {
            throw new NotFound();
        }
        return body;
    }

    public Body addBody(Actor actor, long unitId, String kind, String nameFi, String nameSv) {
        actor.mustBeSystem();
        Body body = new Body(unitId, em.getReference(BodyKind.class, kind), nameFi, nameSv);
        em.persist(body);
        return body;
    }
}
