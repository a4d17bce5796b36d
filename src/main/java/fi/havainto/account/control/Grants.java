package fi.havainto.account.control;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads what a person may do today, in one query, for whom they stand in included: no row at all means that the account
 * is gone or switched off.
 */
@ApplicationScoped
public class Grants {

    private static final String QUERY = """
            select distinct m.role, m.unitId, u.path, m.bodyId, u.nameFi, u.nameSv, b.nameFi, b.nameSv
            from Person p
            left join Duty m on m.personId = p.id and m.validFrom <= :today
                 and (m.validTo is null or m.validTo >= :today)
            left join OrganisationUnit u on u.id = m.unitId
            left join Body b on b.id = m.bodyId
            where p.id = :person and p.active = true and (p.lastDay is null or p.lastDay >= :today)
              and (p.entry.passwordSince is null or p.entry.passwordSince <= :since)
            """;

    @PersistenceContext
    private EntityManager em;

    /** @param since when the session began: a password that was changed later has ended it */
    public Optional<Actor> of(long personId, LocalDate today, Instant since) {
        List<Object[]> rows = em.createQuery(QUERY, Object[].class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .setParameter("since", since)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Grant> grants = rows.stream()
                .filter(row -> Objects.nonNull(row[0]))
                .map(Grants::grant)
                .toList();
        return Optional.of(Actor.person(personId, grants));
    }

    private static Grant grant(Object[] row) {
        int name = row[3] == null ? 4 : 6;
        return new Grant((Role) row[0], (Long) row[1], (String) row[2], (Long) row[3], (String) row[name], (String)
                row[name + 1]);
    }
}
