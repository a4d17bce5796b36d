package fi.havainto.notification.control;

import fi.havainto.account.entity.Membership;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is told of a proposal at a desk: those who hold it today, without the report's authors and whoever ended it before. */
@ApplicationScoped
public class Receivers {

    private static final String IN_COUNTY = """
            select distinct m.personId from Duty m, Person p, OrganisationUnit u
            where p.id = m.personId and p.active = true and m.role in :roles
              and m.validFrom <= :today and (m.validTo is null or m.validTo >= :today)
              and u.countyCode = :county
              and (u.id = m.unitId or u.id = (select b.unitId from Body b where b.id = m.bodyId))
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public Set<Long> of(ActionProposal proposal, Desk desk) {
        Set<Long> holders = new HashSet<>(desk.isBody() ? secretaries(desk) : holders(desk.role(), desk.unitPath()));
        holders.removeAll(proposal.getReport().getAuthors());
        if (!desk.isBody()) {
            holders.remove(proposal.getContestedFrom());
        }
        return holders;
    }

    /** The administrators in whose area a unit's desk stands. */
    public Set<Long> administrators(Desk desk) {
        return new HashSet<>(holders(Role.ADMIN, desk.unitPath()));
    }

    /** Who has one of those roles anywhere in a county today, in a unit or in a body. */
    public Set<Long> inCounty(String countyCode, Set<Role> roles) {
        return new HashSet<>(em.createQuery(IN_COUNTY, Long.class)
                .setParameter("county", countyCode)
                .setParameter("roles", roles)
                .setParameter("today", clock.today())
                .getResultList());
    }

    private List<Long> holders(Role role, String unitPath) {
        return em.createNamedQuery(Membership.HOLDERS, Long.class)
                .setParameter("role", role)
                .setParameter("path", unitPath)
                .setParameter("today", clock.today())
                .getResultList();
    }

    private List<Long> secretaries(Desk desk) {
        return em.createNamedQuery(Membership.OF_BODY, Long.class)
                .setParameter("role", desk.role())
                .setParameter("body", desk.bodyId())
                .setParameter("today", clock.today())
                .getResultList();
    }
}
