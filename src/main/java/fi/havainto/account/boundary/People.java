package fi.havainto.account.boundary;

import fi.havainto.account.control.Passwords;
import fi.havainto.account.entity.Holding;
import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who exists and what they are: read by rooms that show a role or a name, founded by jobs; administrators have doors of their own. */
@Boundary
public class People {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    public Person find(Actor actor, long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    public Map<Long, Person> byId(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Person::getId, Function.identity()));
    }

    /** The active people who hold a role in the unit of that path or in one above it. */
    public Set<Long> holders(Actor actor, Role role, String unitPath) {
        return em.createNamedQuery(Membership.HOLDERS, Long.class)
                .setParameter("role", role)
                .setParameter("path", unitPath)
                .setParameter("today", clock.today())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Everybody who is there today and holds a handling role that reaches one of these units, in one query. Deputies
     * count; the absent do not, so that nothing is sent to a desk at which nobody sits.
     */
    public List<Holding> holdings(Actor actor, Collection<String> unitPaths) {
        return em.createQuery(
                        "select distinct new fi.havainto.account.entity.Holding(m.role, u.path, m.personId)"
                                + " from Duty m, OrganisationUnit u, Person p, OrganisationUnit below"
                                + " where u.id = m.unitId and p.id = m.personId and p.active = true and m.role in :roles"
                                + " and below.path in :paths and below.path like concat(u.path, '%')"
                                + " and m.validFrom <= :today and (m.validTo is null or m.validTo >= :today)"
                                + " and not exists (select a.id from Absence a where a.personId = m.personId"
                                + " and a.firstDay <= :today and a.lastDay >= :today)",
                        Holding.class)
                .setParameter(
                        "roles",
                        Arrays.stream(Role.values()).filter(Role::handles).toList())
                .setParameter("paths", unitPaths)
                .setParameter("today", clock.today())
                .getResultList();
    }

    /** Adds a person; a null password makes an account that cannot sign in here. */
    public Person add(Actor actor, Person person, String password) {
        actor.mustBeSystem();
        if (password != null) {
            person.entry().setPasswordHash(passwords.hash(password));
        }
        em.persist(person);
        return person;
    }

    public void join(Actor actor, Membership membership) {
        actor.mustBeSystem();
        em.persist(membership);
    }
}
