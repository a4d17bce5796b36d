package fi.havainto.account.boundary;

import fi.havainto.account.control.PeopleSearch;
import fi.havainto.account.entity.Person;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Job;
import fi.havainto.platform.NodeLock;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Switches off the accounts of those whose last day is over, ends their roles with it, and has what came to them since handed over. */
@Boundary
public class Departures implements Job {

    private static final String LOCK = "departures";
    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PeopleSearch search;

    @Inject
    private NodeLock nodes;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Override
    public boolean work(Actor actor) {
        actor.mustBeSystem();
        if (!nodes.take(LOCK)) {
            return false;
        }
        List<Person> gone = em.createQuery(
                        "select p from Person p where p.active = true and p.lastDay < :today order by p.lastDay, p.id",
                        Person.class)
                .setParameter("today", clock.today())
                .setMaxResults(BATCH)
                .getResultList();
        for (Person person : gone) {
            person.switchOff();
            endRoles(actor, person);
            events.fire(new PersonLeaving(
                    actor, clock.now(), person.getId(), person.getSuccessorId(), person.getLastDay(), true));
        }
        return gone.size() == BATCH;
    }

    private void endRoles(Actor actor, Person person) {
        search.left(person.getId(), person.getLastDay().plusDays(1)).forEach(role -> {
            role.end(person.getLastDay());
            events.fire(AccountChanged.role(actor, clock.now(), "ROLE_ENDED", role));
        });
    }
}
