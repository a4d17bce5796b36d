package fi.havainto.account.control;

import fi.havainto.account.entity.Membership;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;

/** Every unit that has an administrator keeps one, there or above: the last does not go. */
@ApplicationScoped
public class LastAdmin {

    /** Two who take each other's role at once wait for each other: the number of the lock under which they ask. */
    private static final long LOCK = 4_711_002L;

    @PersistenceContext
    private EntityManager em;

    /** Whether somebody would be missed: nobody else administers one of these units on the day after. */
    public boolean isAmong(Collection<Membership> ending, LocalDate lastDay) {
        return ending.stream()
                .filter(membership -> membership.getRole() == Role.ADMIN)
                .anyMatch(membership -> others(membership, ending, lastDay.plusDays(1)) == 0);
    }

    private long others(Membership one, Collection<Membership> ending, LocalDate day) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
        return em.createQuery(
                        "select count(m) from Membership m, OrganisationUnit u, Person p where u.id = m.unitId"
                                + " and p.id = m.personId and p.active = true and (p.lastDay is null or p.lastDay >= :day)"
                                + " and m.role = :role and :path like concat(u.path, '%') and m.validFrom <= :day"
                                + " and (m.validTo is null or m.validTo >= :day) and m.id not in :ending",
                        Long.class)
                .setParameter("role", Role.ADMIN)
                .setParameter(
                        "path", em.find(OrganisationUnit.class, one.getUnitId()).getPath())
                .setParameter("day", day)
                .setParameter("ending", ending.stream().map(Membership::getId).toList())
                .getSingleResult();
    }
}
