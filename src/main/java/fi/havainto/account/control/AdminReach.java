package fi.havainto.account.control;

import fi.havainto.account.entity.Person;
import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom an administrator reaches: people who work in the area. Changed are only those whose roles all stand in the area
 * too, whether their own or an absent colleague's; otherwise the administrator of a team could take the password of
 * somebody with rights over the whole county.
 */
@ApplicationScoped
public class AdminReach {

    @PersistenceContext
    private EntityManager em;

    /** Somebody of the area, to be read. */
    public Person readable(Actor actor, Long id) {
        return found(actor, id, LockModeType.NONE);
    }

    /** Somebody of the area, locked to be changed. */
    public Person changeable(Actor actor, Long id, LocalDate today) {
        Person person = found(actor, id, LockModeType.PESSIMISTIC_WRITE);
        if (!isWithin(actor, id, today)) {
            throw new HavaintoException("account.person.beyond");
        }
        return person;
    }

    /** Whether every role of that person, of today or later, stands in the area. */
    public boolean isWithin(Actor actor, long person, LocalDate today) {
        return places(person, today).stream().allMatch(path -> actor.holds(Role.ADMIN, path));
    }

    private List<String> places(long person, LocalDate today) {
        return em.createQuery(
                        "select u.path from Duty d left join Body b on b.id = d.bodyId, OrganisationUnit u"
                                + " where d.personId = :person and (d.validTo is null or d.validTo >= :today)"
                                + " and u.id = coalesce(d.unitId, b.unitId)",
                        String.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    public void mustReachUnit(Actor actor, Long unitId) {
        OrganisationUnit unit = unitId == null ? null : em.find(OrganisationUnit.class, unitId);
        if (unit == null || !actor.holds(Role.ADMIN, unit.getPath())) {
            throw new NotFound();
        }
    }

    /** Whether that unit is a whole county and not a part of one. */
    public boolean isCounty(long unitId) {
        return em.find(OrganisationUnit.class, unitId).getParent() == null;
    }

    public void mustReachBody(Actor actor, Long bodyId) {
        Body body = bodyId == null ? null : em.find(Body.class, bodyId);
        if (body == null) {
            throw new NotFound();
        }
        mustReachUnit(actor, body.getUnitId());
    }

    private Person found(Actor actor, Long id, LockModeType lock) {
        actor.mustBeAllowed(Permission.KEEP_PEOPLE);
        Person person = id == null ? null : em.find(Person.class, id, lock);
        if (person == null) {
            throw new NotFound();
        }
        mustReachUnit(actor, person.getUnitId());
        return person;
    }
}
