package fi.havainto.report.boundary;

import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.control.Visible;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Need;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The one door for moves. It locks the report's row first (two desks that end the last two proposals at once would
 * else leave the report open for ever), lets the report make the move, tells the observers, and asks the database's
 * deferred rules before it lets go: all or nothing.
 */
@Boundary
public class Moves {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Visible visible;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param versions proposal id → version that the page had seen
     * @throws MoveRefused when the table of moves does not have it for this actor, stage or desk
     */
    public void make(Actor actor, long reportId, Move move, Map<Long, Integer> versions, MoveInput input) {
        Report report = em.find(Report.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        if (report == null || !(actor.isSystem() || visible.to(actor, reportId))) {
            throw new NotFound();
        }
        mustNotName(input.getWords(), Need.WORDS);
        mustNotName(input.getResult(), Need.RESULT);
        mustNotName(input.getResponsible(), Need.RESPONSIBLE);
        Instant at = clock.now();
        List<ReportChange> changes = report.make(move, versions, actor, input, at);
        // also a move that changes only the step makes every page that was read before it stale
        changes.forEach(change -> em.lock(change.getProposal(), LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        em.flush();
        events.fire(new ReportMoved(
                reportId, move, changes.stream().map(Moves::moved).toList(), actor, at, input));
        em.flush();
        // asked now, and left as they were found: one transaction may make several moves
        em.createNativeQuery("set constraints all immediate; set constraints all deferred")
                .executeUpdate();
    }

    private static void mustNotName(String text, Need need) {
        if (PrivacyGuard.mustStop(text)) {
            throw new MoveRefused("report.move.stopped").about(need.field());
        }
    }

    private static ReportMoved.Moved moved(ReportChange change) {
        return new ReportMoved.Moved(
                change.getProposal().getId(), change.getId(), change.getFrom(), change.getTo(), change.getOutcome());
    }
}
