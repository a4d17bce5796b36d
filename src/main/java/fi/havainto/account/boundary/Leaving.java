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

/**
 * Somebody's work ends: in one transaction the person, and with it every role, gets the last day, whoever takes over gets
 * the roles that proposals wait for, and the handling room hands over what was taken. The roles themselves end when the day
 * is over ({@link Departures}), so that a leaving that was a mistake can be cancelled until then.
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
        faults.note(
                receiverId != null && actor.is(receiverId) && withRoles,
                PersonLeaving.RECEIVER,
                new HavaintoException("account.role.notOwn"));
        faults.mustBeNone();
        List<Membership> roles = search.left(personId, clock.today());
        if (lastAdmin.isAmong(roles, lastDay)) {
            throw new HavaintoException("account.role.lastAdmin");
        }
        if (person.getVersion() != version) {
            throw new Conflict();
        }
        if (receiver != null && withRoles) {
            passOn(actor, roles, receiver);
        }
        person.leave(lastDay, receiverId);
        em.flush();
        passOnDeputising(actor, personId, receiver, lastDay);
        em.flush();
        events.fire(new PersonLeaving(actor, clock.now(), personId, receiverId, lastDay, false));
    }

    /**
     * The leaving was a mistake: the person stays, with the roles. What was handed over stays where it is now.
     *
     * @throws Conflict when somebody else changed the person meanwhile
     */
    public void cancel(Actor actor, long personId, int version) {
        Person person = reach.changeable(actor, personId, clock.today());
        if (!person.isActive() || person.getLastDay() == null) {
            throw new HavaintoException("account.leaving.needs.planned");
        }
        if (person.getVersion() != version) {
            throw new Conflict();
        }
        person.stay();
        em.flush();
        events.fire(new AccountChanged(actor, clock.now(), "LEAVING_CANCELLED", "person=" + personId));
    }

    /** The receiver has the same roles from today, so that what was taken has a desk to stand on at once. */
    private void passOn(Actor actor, List<Membership> roles, Person receiver) {
        LocalDate today = clock.today();
        List<Membership> had = search.left(receiver.getId(), today);
        roles.stream()
                .filter(role -> role.getRole().isDeputised())
                .filter(role -> had.stream().noneMatch(one -> one.covers(role, today)))
                .map(role -> role.of(receiver.getId(), today))
                .forEach(role -> {
                    em.persist(role);
                    events.fire(AccountChanged.role(actor, clock.now(), "ROLE_ADDED", role));
                });
    }

    /** Whoever was to be deputised after the last day gets the receiver, if that one may be the deputy, or nobody. */
    private void passOnDeputising(Actor actor, long personId, Person receiver, LocalDate lastDay) {
        for (Absence absence : search.deputising(personId, lastDay)) {
            absence.setDeputyId(receiver != null && standsIn(actor, receiver, absence) ? receiver.getId() : null);
            events.fire(AccountChanged.absence(actor, clock.now(), "ABSENCE_CHANGED", absence));
        }
    }

    /** The same as whoever enters an absence is asked for, see {@link Absences}. */
    private boolean standsIn(Actor actor, Person receiver, Absence absence) {
        return !actor.is(receiver.getId())
                && search.isDeputy(em.find(Person.class, absence.getPersonId()), receiver.getId(), clock.today())
                && search.overlapping(receiver.getId(), absence.getFirstDay(), absence.getLastDay())
                        .isEmpty();
    }
}
