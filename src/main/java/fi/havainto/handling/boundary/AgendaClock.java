package fi.havainto.handling.boundary;

import fi.havainto.handling.control.Deadlines;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The clock of what stands on an agenda follows its meeting. */
@Boundary
public class AgendaClock {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Deadlines deadlines;

    /** The meeting moved to another day; only a secretary of the body that holds the proposals may say so. */
    public void meetingMoved(Actor actor, Collection<Long> proposals, LocalDate day) {
        for (ActionProposal proposal : inOrder(proposals)) {
            em.lock(proposal.getReport(), LockModeType.PESSIMISTIC_WRITE);
            HandlingStep step = proposal.openStep().orElseThrow(NotFound::new);
            if (!step.desk().isBody() || !step.desk().isHeldBy(actor)) {
                throw new NotFound();
            }
            proposal.getReport().reschedule(proposal.getId(), step.getTakenBy(), deadlines.meeting(day));
        }
    }

    private List<ActionProposal> inOrder(Collection<Long> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from ActionProposal p where p.id in :ids order by p.report.id, p.id",
                                ActionProposal.class)
                        .setParameter("ids", proposals)
                        .getResultList();
    }
}
