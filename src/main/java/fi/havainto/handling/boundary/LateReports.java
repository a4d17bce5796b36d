package fi.havainto.handling.boundary;

import fi.havainto.handling.control.Deadlines;
import fi.havainto.handling.entity.Rung;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of one report whose deadlines have passed: lapse, go one rung up, or tell again. */
@Boundary
public class LateReports {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Moves moves;

    @Inject
    private Ladders ladders;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(Actor actor, long reportId) {
        actor.mustBeSystem();
        Report report = em.find(Report.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw new NotFound();
        }
        Instant now = clock.now();
        make(actor, report, Move.LAPSE, now);
        make(actor, report, Move.ESCALATE, now);
        report.getProposals().forEach(proposal -> remind(actor, report, proposal, now));
    }

    private void make(Actor actor, Report report, Move move, Instant now) {
        List<ActionProposal> due = report.dueFor(move, actor, now);
        if (!due.isEmpty()) {
            var versions = due.stream().collect(Collectors.toMap(ActionProposal::getId, ActionProposal::getVersion));
            moves.make(actor, report.getId(), move, versions, new MoveInput());
        }
    }

    /** Where a passed date moves nothing, its desk and the rung above are told, and told again. */
    private void remind(Actor actor, Report report, ActionProposal proposal, Instant now) {
        HandlingStep step = proposal.openStep().orElse(null);
        if (step == null || !step.isLate(now) || wasToldLately(step, now)) {
            return;
        }
        report.reminded(proposal.getId(), now);
        events.fire(new DeadlinePassed(
                actor,
                now,
                report.getId(),
                proposal.getId(),
                step.getId(),
                step.desk(),
                ladders.above(actor, report, proposal).map(Rung::desk).orElse(null)));
    }

    private boolean wasToldLately(HandlingStep step, Instant now) {
        return step.getRemindedAt() != null && step.getRemindedAt().isAfter(deadlines.remindedBefore(now));
    }
}
