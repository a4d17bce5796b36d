package fi.havainto.notification.control;

import fi.havainto.account.entity.Membership;
import fi.havainto.platform.Clock;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/** Who is told that a proposal has come to a desk: those who hold it today, without the report's authors. */
@ApplicationScoped
public class Receivers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public Set<Long> of(ActionProposal proposal) {
        HandlingStep step = proposal.openStep().orElseThrow();
        Set<Long> holders = new HashSet<>(em.createNamedQuery(Membership.HOLDERS, Long.class)
                .setParameter("role", step.getRole())
                .setParameter("path", step.getUnit().getPath())
                .setParameter("today", clock.today())
                .getResultList());
        holders.removeAll(proposal.getReport().getAuthors());
        return holders;
    }
}
