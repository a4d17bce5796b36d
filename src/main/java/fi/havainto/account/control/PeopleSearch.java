package fi.havainto.account.control;

import fi.havainto.account.entity.Absence;
import fi.havainto.account.entity.AbsenceRow;
import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.PeopleFilter;
import fi.havainto.account.entity.Person;
import fi.havainto.account.entity.PersonName;
import fi.havainto.account.entity.PersonRow;
import fi.havainto.account.entity.RoleRow;
import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.platform.LikePattern;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds people of an administrator's area, their roles and absences, and who can stand in for somebody. */
@ApplicationScoped
public class PeopleSearch {

    /** As many as a menu can hold. */
    private static final int MOST_CHOICES = 500;

    private static final String ROW = "select new fi.havainto.account.entity.PersonRow(p.id, p.displayName, p.username,"
            + " p.titleFi, p.titleSv, u.nameFi, u.nameSv, p.active, p.entry.lockedUntil, p.lastDay)";
    private static final String NAME =
            "select new fi.havainto.account.entity.PersonName(p.id, p.displayName, u.nameFi, u.nameSv)";
    private static final String FROM = " from Person p, OrganisationUnit u where u.id = p.unitId and ";
    private static final String VALID = " and m.validFrom <= :today and (m.validTo is null or m.validTo >= :today)";
    private static final String HERE = " and p.active = true and (p.lastDay is null or p.lastDay >= :today)";

    private static final List<Role> DEPUTISED =
            Arrays.stream(Role.values()).filter(Role::isDeputised).toList();
    private static final String DEPUTIES =
            " from Person p, OrganisationUnit u, OrganisationUnit home where u.id = p.unitId and home.id = :unit"
                    + " and p.id <> :person" + HERE
                    + " and (p.unitId = :unit or (u.countyCode = home.countyCode and exists"
                    + " (select m.id from Membership m where m.personId = p.id and m.role in :roles" + VALID + ")))";

    @PersistenceContext
    private EntityManager em;

    public List<PersonRow> rows(Actor actor, PeopleFilter filter, LocalDate today, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(actor, filter, today, parameters);
        return bind(em.createQuery(ROW + FROM + where + " order by p.displayName, p.id", PersonRow.class), parameters)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(Actor actor, PeopleFilter filter, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(actor, filter, today, parameters);
        return bind(em.createQuery("select count(p)" + FROM + where, Long.class), parameters)
                .getSingleResult();
    }

    /** Who of the area is there to take over somebody's work. */
    public List<PersonName> receivers(Actor actor, long leaving, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(Map.of("leaving", leaving, "today", today));
        String where = AdminArea.condition(actor, "u.path", parameters) + HERE
                + " and p.id <> :leaving and p.lastDay is null order by p.displayName, p.id";
        return bind(em.createQuery(NAME + FROM + where, PersonName.class), parameters)
                .setMaxResults(MOST_CHOICES)
                .getResultList();
    }

    /** Who can stand in: people of the same unit, and whoever answers for desks in the same county. */
    public List<PersonName> deputies(Person person, LocalDate today) {
        return em.createQuery(NAME + DEPUTIES + " order by p.displayName, p.id", PersonName.class)
                .setParameter("unit", person.getUnitId())
                .setParameter("person", person.getId())
                .setParameter("today", today)
                .setParameter("roles", DEPUTISED)
                .setMaxResults(MOST_CHOICES)
                .getResultList();
    }

    /** Whether that one can stand in, asked of the one and not of the list, which may be cut. */
    public boolean isDeputy(Person person, long candidate, LocalDate today) {
        return em.createQuery("select count(p)" + DEPUTIES + " and p.id = :candidate", Long.class)
                        .setParameter("unit", person.getUnitId())
                        .setParameter("person", person.getId())
                        .setParameter("today", today)
                        .setParameter("roles", DEPUTISED)
                        .setParameter("candidate", candidate)
                        .getSingleResult()
                > 0;
    }

    /** Absences after that day in which that person was to stand in. */
    public List<Absence> deputising(long person, LocalDate day) {
        return em.createQuery(
                        "select a from Absence a where a.deputyId = :person and a.lastDay > :day order by a.id",
                        Absence.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** All roles of somebody, those that are over too, the present ones first. */
    public List<RoleRow> roles(long person) {
        return em.createQuery(
                        "select new fi.havainto.account.entity.RoleRow(m.id, m.role, coalesce(u.nameFi, b.nameFi),"
                                + " coalesce(u.nameSv, b.nameSv), m.validFrom, m.validTo) from Membership m"
                                + " left join OrganisationUnit u on u.id = m.unitId left join Body b on b.id = m.bodyId"
                                + " where m.personId = :person order by coalesce(m.validTo, :never) desc, m.id",
                        RoleRow.class)
                .setParameter("person", person)
                .setParameter("never", LocalDate.of(9999, 12, 31))
                .getResultList();
    }

    /** The roles themselves that somebody has on that day or later. */
    public List<Membership> left(long person, LocalDate day) {
        return em.createQuery(
                        "select m from Membership m where m.personId = :person"
                                + " and (m.validTo is null or m.validTo >= :day) order by m.id",
                        Membership.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** The absences of somebody that are not over. */
    public List<AbsenceRow> absences(long person, LocalDate today) {
        return em.createQuery(
                        "select new fi.havainto.account.entity.AbsenceRow(a.id, a.firstDay, a.lastDay, d.displayName)"
                                + " from Absence a left join Person d on d.id = a.deputyId where a.personId = :person"
                                + " and a.lastDay >= :today order by a.firstDay, a.id",
                        AbsenceRow.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    /** The absences of these people that touch those days. */
    public List<Absence> overlapping(long person, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select a from Absence a where a.personId = :person and a.firstDay <= :last and a.lastDay >= :first",
                        Absence.class)
                .setParameter("person", person)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private static String where(Actor actor, PeopleFilter filter, LocalDate today, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(AdminArea.condition(actor, "u.path", parameters));
        parameters.put("today", today);
        where.append(filter.gone() ? " and (p.active = false or p.lastDay < :today)" : HERE);
        if (filter.hasWords()) {
            where.append(" and (lower(p.displayName) like :words escape '!' or p.username like :words escape '!')");
            parameters.put("words", LikePattern.of(filter.words()));
        }
        if (filter.unit() != null) {
            where.append(" and exists (select t.id from OrganisationUnit t where t.id = :unit"
                    + " and u.path like concat(t.path, '%'))");
            parameters.put("unit", filter.unit());
        }
        if (filter.role() != null) {
            where.append(" and exists (select m.id from Membership m where m.personId = p.id and m.role = :role")
                    .append(VALID)
                    .append(")");
            parameters.put("role", filter.role());
        }
        return where.toString();
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
