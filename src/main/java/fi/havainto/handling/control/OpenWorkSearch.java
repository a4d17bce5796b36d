package fi.havainto.handling.control;

import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Counts and finds open proposals by where they stand and by who took them: numbers and ids, no contents. */
@ApplicationScoped
public class OpenWorkSearch {

    private static final String LEAVERS = " and (m.validTo is null or m.validTo >= :today))";
    private static final String OTHERS = " and p.active = true and o.personId <> :person and o.validFrom <= :next"
            + " and (o.validTo is null or o.validTo >= :next) and (p.lastDay is null or p.lastDay >= :next))";

    private static final String AT_UNITS = """
            select count(s) from HandlingStep s join s.unit u where s.endedAt is null
              and exists (select m.id from Membership m, OrganisationUnit h where h.id = m.unitId
                  and m.personId = :person and m.role = s.role and u.path like concat(h.path, '%')""" + LEAVERS + """
              and not exists (select o.id from Membership o, OrganisationUnit g, Person p where g.id = o.unitId
                  and p.id = o.personId and o.role = s.role and u.path like concat(g.path, '%')""" + OTHERS;

    private static final String AT_BODIES = """
            select count(s) from HandlingStep s join s.body b where s.endedAt is null
              and exists (select m.id from Membership m where m.personId = :person and m.role = :secretary
                  and m.bodyId = b.id""" + LEAVERS + """
              and not exists (select o.id from Membership o, Person p where p.id = o.personId
                  and o.role = :secretary and o.bodyId = b.id""" + OTHERS;

    @PersistenceContext
    private EntityManager em;

    /** How many open proposals stand at desks of the unit of that path and of those below it. */
    public long atUnit(String path) {
        return em.createQuery(
                        "select count(s) from HandlingStep s where s.endedAt is null and s.unit.path like :below",
                        Long.class)
                .setParameter("below", path + "%")
                .getSingleResult();
    }

    public long takenBy(long person) {
        return em.createQuery(
                        "select count(s) from HandlingStep s where s.endedAt is null and s.takenBy = :person",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** The reports in which that person has taken something, in the order in which reports are locked. */
    public List<Long> reportsOf(long person) {
        return em.createQuery(
                        "select distinct r.id from HandlingStep s join s.proposal p join p.report r"
                                + " where s.endedAt is null and s.takenBy = :person order by r.id",
                        Long.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** How many open proposals stand on desks of that person which nobody else holds after the last day. */
    public long leftAlone(long person, LocalDate today, LocalDate lastDay) {
        long units = em.createQuery(AT_UNITS, Long.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .setParameter("next", lastDay.plusDays(1))
                .getSingleResult();
        long bodies = em.createQuery(AT_BODIES, Long.class)
                .setParameter("person", person)
                .setParameter("secretary", Role.SECRETARY)
                .setParameter("today", today)
                .setParameter("next", lastDay.plusDays(1))
                .getSingleResult();
        return units + bodies;
    }
}
