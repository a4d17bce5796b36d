package fi.havainto.account.boundary;

import fi.havainto.account.control.AdminReach;
import fi.havainto.account.control.LastAdmin;
import fi.havainto.account.control.PeopleSearch;
import fi.havainto.account.entity.Absence;
import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.account.entity.PersonName;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Somebody's work ends: in one transaction the roles get their last day, whoever takes over gets those that proposals
 * wait for, the handling room hands over what was taken, and the account ends with the day.
 */
@Boundary
public class Leaving {

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

    /** Who of the area can take over. */
    public List<PersonName> receivers(Actor actor, long personId) {
        return search.receivers(actor, reach.readable(actor, personId).getId(), clock.today());
    }

    /**
     * @param version the one of the person that the form had read
     * @param receiverId who takes over; null when there is nothing to take over
     * @param withRoles whether the receiver also gets the roles that proposals wait for
     * @throws Conflict when somebody else changed the person meanwhile
     */
    public void leave(Actor actor, long personId, int version, LocalDate lastDay, Long receiverId, boolean withRoles) {
        Person person = reach.changeable(actor, personId, clock.today());
        Person receiver = receiverId == null ? null : reach.readable(actor, receiverId);
        Faults faults = new Faults();
        faults.note(lastDay == null, "last-day", new HavaintoException("error.field.needed"));
        faults.note(
                lastDay != null && lastDay.isBefore(clock.today()),
                "last-day",
                new HavaintoException("account.leaving.needs.later"));
        faults.note(
                receiver != null && (receiver == person || !receiver.isActive() || receiver.getLastDay() != null),
                PersonLeaving.RECEIVER,
                new HavaintoException("account.leaving.needs.receiver"));
        faults.mustBeNone();
        List<Membership> roles = search.left(personId, clock.today());
        if (lastAdmin.isAmong(roles, lastDay)) {
            throw new HavaintoException("account.role.lastAdmin");
        }
        if (person.getVersion() != version) {
            throw new Conflict();
        }
        if (receiver != null && withRoles) {
            passOn(roles, receiver);
        }
        roles.stream().filter(role -> role.isLeftOn(lastDay)).forEach(role -> role.end(lastDay));
        passOnDeputising(person, receiver, lastDay);
        person.leave(lastDay, receiverId);
        em.flush();
        events.fire(new PersonLeaving(actor, clock.now(), personId, receiverId, lastDay, false));
    }

    /** The receiver has the same roles from today, so that what was taken has a desk to stand on at once. */
    private void passOn(List<Membership> roles, Person receiver) {
        List<Membership> had = search.left(receiver.getId(), clock.today());
        roles.stream()
                .filter(role -> role.getRole().isDeputised())
                .filter(role -> had.stream().noneMatch(one -> isSame(one, role)))
                .map(role -> role.of(receiver.getId(), clock.today()))
                .forEach(em::persist);
    }

    private static boolean isSame(Membership one, Membership other) {
        return one.getRole() == other.getRole()
                && Objects.equals(one.getUnitId(), other.getUnitId())
                && Objects.equals(one.getBodyId(), other.getBodyId())
                && one.getValidTo() == null;
    }

    /** Whoever was to be deputised after the last day gets the receiver instead, or nobody. */
    private void passOnDeputising(Person person, Person receiver, LocalDate lastDay) {
        em.createQuery("select a from Absence a where a.deputyId = :person and a.lastDay > :day", Absence.class)
                .setParameter("person", person.getId())
                .setParameter("day", lastDay)
                .getResultStream()
                .forEach(absence -> absence.setDeputyId(
                        receiver == null || receiver.getId().equals(absence.getPersonId()) ? null : receiver.getId()));
    }
}
