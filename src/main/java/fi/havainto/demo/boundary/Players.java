package fi.havainto.demo.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who acts in a story, with the rights that they really have. Asked once for each: nobody comes or goes while the
 * stories are told.
 */
@ApplicationScoped
public class Players {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private SignIn signIn;

    private final Map<String, Actor> byName = new ConcurrentHashMap<>();
    private final Map<Desk, Set<Long>> holders = new ConcurrentHashMap<>();
    private final Map<Long, Actor> actors = new ConcurrentHashMap<>();

    /** Whether there is such a person: a county that was founded earlier may have fewer. */
    boolean isKnown(String username) {
        return em.createQuery("select p.id from Person p where p.username = :username", Long.class)
                .setParameter("username", username)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** An author or a secretary. */
    Actor named(String username) {
        return byName.computeIfAbsent(
                username,
                name -> actor(em.createQuery("select p.id from Person p where p.username = :username", Long.class)
                        .setParameter("username", name)
                        .getSingleResult()));
    }

    /** Somebody who answers for the desk at which a proposal stands, and did not write the report. */
    Actor holder(Actor system, Report report, HandlingStep step) {
        Desk desk = step.desk();
        return holders.computeIfAbsent(desk, at -> people.holders(system, at.role(), at.unitPath())).stream()
                .filter(person -> !report.getAuthors().contains(person))
                .min(Long::compare)
                .map(this::actor)
                .orElseThrow(() -> new IllegalStateException("nobody holds " + desk));
    }

    /** Whoever checks the reports of that unit. */
    Actor coordinator(Actor system, Report report) {
        OrganisationUnit unit = report.getUnit();
        Desk desk = Desk.of(unit.getId(), unit.getPath(), Role.COORDINATOR);
        return holders.computeIfAbsent(desk, at -> people.holders(system, at.role(), at.unitPath())).stream()
                .min(Long::compare)
                .map(this::actor)
                .orElseThrow(() -> new IllegalStateException("nobody checks " + desk));
    }

    private Actor actor(Long personId) {
        return actors.computeIfAbsent(personId, id -> signIn.actor(id).orElseThrow());
    }
}
