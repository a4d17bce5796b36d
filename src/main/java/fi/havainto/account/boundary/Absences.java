package fi.havainto.account.boundary;

import fi.havainto.account.control.AdminReach;
import fi.havainto.account.control.PeopleSearch;
import fi.havainto.account.entity.Absence;
import fi.havainto.account.entity.AbsenceRow;
import fi.havainto.account.entity.Person;
import fi.havainto.account.entity.PersonName;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Who is away when, and who stands in: kept by everybody for themselves, by administrators for the people of the area. */
@Boundary
public class Absences {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PeopleSearch search;

    @Inject
    private AdminReach reach;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** What is to come and what lasts. */
    public List<AbsenceRow> of(Actor actor, long personId) {
        return search.absences(whose(actor, personId).getId(), clock.today());
    }

    /** Who can stand in for that person: colleagues of the unit, and those who answer for desks in the county. */
    public List<PersonName> deputies(Actor actor, long personId) {
        return search.deputies(whose(actor, personId), clock.today());
    }

    public void add(Actor actor, long personId, LocalDate first, LocalDate last, Long deputyId) {
        Person person = whose(actor, personId);
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        Faults faults = new Faults();
        faults.note(first == null, "absence-from", new HavaintoException("error.field.needed"));
        faults.note(last == null, "absence-to", new HavaintoException("error.field.needed"));
        if (first != null && last != null) {
            noteDays(faults, person, first, last);
            noteDeputy(faults, actor, person, first, last, deputyId);
        }
        faults.mustBeNone();
        Absence absence = new Absence(personId, deputyId, first, last);
        em.persist(absence);
        em.flush();
        tell(actor, "ABSENCE_ADDED", absence);
    }

    private void noteDays(Faults faults, Person person, LocalDate first, LocalDate last) {
        faults.note(last.isBefore(first), "absence-to", new HavaintoException("account.absence.needs.order"));
        faults.note(last.isBefore(clock.today()), "absence-to", new HavaintoException("account.absence.needs.later"));
        faults.note(
                ChronoUnit.DAYS.between(first, last) > Absence.MOST_DAYS,
                "absence-to",
                new HavaintoException("account.absence.needs.shorter"));
        faults.note(
                !search.overlapping(person.getId(), first, last).isEmpty(),
                "absence-from",
                new HavaintoException("account.absence.needs.noOther"));
    }

    /** Whoever keeps somebody else's absence does not become the deputy by that: it would open what they may not read. */
    private void noteDeputy(Faults faults, Actor actor, Person person, LocalDate first, LocalDate last, Long deputyId) {
        if (deputyId == null) {
            return;
        }
        boolean known = search.isDeputy(person, deputyId, clock.today());
        faults.note(actor.is(deputyId) && known, "deputy", new HavaintoException("account.absence.needs.otherDeputy"));
        faults.note(!known, "deputy", new HavaintoException("account.absence.needs.deputy"));
        faults.note(
                known && !search.overlapping(deputyId, first, last).isEmpty(),
                "deputy",
                new HavaintoException("account.absence.needs.presentDeputy"));
    }

    /** Ends an absence: one that has begun with yesterday, so that the deputy's rights end now; another never begins. */
    public void end(Actor actor, long absenceId) {
        Absence absence = em.find(Absence.class, absenceId, LockModeType.PESSIMISTIC_WRITE);
        if (absence == null) {
            throw new NotFound();
        }
        whose(actor, absence.getPersonId());
        if (absence.getFirstDay().isBefore(clock.today())) {
            absence.end(clock.today().minusDays(1));
        } else {
            em.remove(absence);
        }
        em.flush();
        tell(actor, "ABSENCE_ENDED", absence);
    }

    private Person whose(Actor actor, long personId) {
        if (actor.is(personId)) {
            return em.find(Person.class, personId);
        }
        Person person = reach.readable(actor, personId);
        if (!reach.isWithin(actor, personId, clock.today())) {
            throw new HavaintoException("account.person.beyond");
        }
        return person;
    }

    private void tell(Actor actor, String action, Absence absence) {
        events.fire(AccountChanged.absence(actor, clock.now(), action, absence));
    }
}
