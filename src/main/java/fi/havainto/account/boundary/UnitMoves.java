package fi.havainto.account.boundary;

import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.organisation.boundary.UnitEnding;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.WrongFields;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The people of a unit that ends move to its successor and have their roles there too. They keep those of the old unit,
 * so that what stands on its desks is still somebody's until it is done.
 */
@Boundary
public class UnitMoves {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    void on(@Observes @Priority(UnitEnding.MOVING) UnitEnding ending) {
        List<Person> people = em.createQuery(
                        "select p from Person p where p.unitId = :unit and p.active = true order by p.id", Person.class)
                .setParameter("unit", ending.unitId())
                .getResultList();
        List<Membership> roles = em.createQuery(
                        "select m from Membership m, Person p where p.id = m.personId and p.active = true"
                                + " and m.unitId = :unit and (m.validTo is null or m.validTo >= :today) order by m.id",
                        Membership.class)
                .setParameter("unit", ending.unitId())
                .setParameter("today", clock.today())
                .getResultList();
        if (ending.successorId() != null) {
            people.forEach(person -> {
                person.setUnitId(ending.successorId());
                events.fire(
                        new AccountChanged(ending.actor(), ending.at(), "PERSON_CHANGED", "person=" + person.getId()));
            });
            roles.stream()
                    .map(role -> role.in(ending.successorId(), clock.today()))
                    .forEach(role -> {
                        em.persist(role);
                        events.fire(AccountChanged.role(ending.actor(), ending.at(), "ROLE_ADDED", role));
                    });
        } else if (!people.isEmpty()) {
            throw WrongFields.at(UnitEnding.SUCCESSOR, new HavaintoException("account.unit.hasPeople", people.size()));
        }
    }
}
