package fi.havainto.account.boundary;

import fi.havainto.account.control.AdminReach;
import fi.havainto.account.control.LastAdmin;
import fi.havainto.account.control.PeopleSearch;
import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.account.entity.RoleRow;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who has which role in which unit or body of the area, and until when. A role is never deleted, it ends. */
@Boundary
public class RoleKeeping {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PeopleSearch search;

    @Inject
    private AdminReach reach;

    @Inject
    private LastAdmin lastAdmin;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public List<RoleRow> of(Actor actor, long personId) {
        return search.roles(reach.readable(actor, personId).getId());
    }

    /**
     * Gives somebody a role. Nobody gives what they do not administer, nor themselves a role that reads reports or the
     * trail; and who reads the trail of everybody is appointed for the whole county.
     *
     * @param unitId where the role is held; ignored for a role of a body
     * @param bodyId in which body; ignored for a role of a unit
     */
    public void add(Actor actor, long personId, Role role, Long unitId, Long bodyId, LocalDate from, LocalDate to) {
        Person person = reach.readable(actor, personId);
        if (actor.is(personId) && role != null && !role.isOfOwnGiving()) {
            throw new HavaintoException("account.role.notOwn").about("role");
        }
        Long unit = role == null || role.isOfBody() ? null : unitId;
        Long body = role != null && role.isOfBody() ? bodyId : null;
        Faults faults = new Faults();
        faults.note(role == null, "role", new HavaintoException("account.role.needs.role"));
        faults.note(
                role != null && !role.isOfBody() && unit == null,
                "role-unit",
                new HavaintoException("account.role.needs.unit"));
        faults.note(
                role != null && role.isOfBody() && body == null,
                "role-body",
                new HavaintoException("account.role.needs.body"));
        faults.note(from == null, "role-from", new HavaintoException("error.field.needed"));
        faults.note(
                from != null && to != null && to.isBefore(from),
                "role-to",
                new HavaintoException("account.role.needs.order"));
        faults.note(
                from != null && has(person, role, unit, body, from),
                "role",
                new HavaintoException("account.role.twice"));
        faults.mustBeNone();
        if (role.isOfBody()) {
            reach.mustReachBody(actor, body);
        } else {
            reach.mustReachUnit(actor, unit);
            if (role.isOfCounty() && !reach.isCounty(unit)) {
                throw new HavaintoException("account.role.needs.county").about("role-unit");
            }
        }
        Membership membership = role.isOfBody()
                ? Membership.inBody(personId, role, body, from)
                : Membership.inUnit(personId, role, unit, from);
        membership.end(to);
        em.persist(membership);
        em.flush();
        tell(actor, "ROLE_ADDED", membership);
    }

    /** Ends a role with that day; one that has not begun never will. */
    public void end(Actor actor, long membershipId, LocalDate lastDay) {
        Membership membership = em.find(Membership.class, membershipId, LockModeType.PESSIMISTIC_WRITE);
        if (membership == null) {
            throw new NotFound();
        }
        reach.readable(actor, membership.getPersonId());
        if (membership.getBodyId() == null) {
            reach.mustReachUnit(actor, membership.getUnitId());
        } else {
            reach.mustReachBody(actor, membership.getBodyId());
        }
        if (lastDay == null || !membership.isLeftOn(lastDay)) {
            throw new HavaintoException("account.role.needs.end");
        }
        if (lastAdmin.isAmong(List.of(membership), lastDay)) {
            throw new HavaintoException("account.role.lastAdmin");
        }
        membership.end(lastDay);
        em.flush();
        tell(actor, "ROLE_ENDED", membership);
    }

    private boolean has(Person person, Role role, Long unit, Long body, LocalDate from) {
        return search.left(person.getId(), from).stream()
                .anyMatch(one -> one.getRole() == role
                        && Objects.equals(one.getUnitId(), unit)
                        && Objects.equals(one.getBodyId(), body));
    }

    private void tell(Actor actor, String action, Membership role) {
        events.fire(AccountChanged.role(actor, clock.now(), action, role));
    }
}
