package fi.havainto.handling.boundary;

import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** Keeps when a holder first opened a report at a desk. It is no move: no version changes, nobody's form grows stale. */
@Boundary
public class Openings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** The steps of a report at desks of this actor that nobody has opened yet. */
    public static List<HandlingStep> unopened(Actor actor, Report report) {
        return report.getProposals().stream()
                .filter(proposal -> report.isHeldBy(actor, proposal))
                .flatMap(proposal -> proposal.openStep().stream())
                .filter(step -> step.getOpenedAt() == null)
                .toList();
    }

    public void open(Actor actor, long reportId) {
        Report report = em.find(Report.class, reportId);
        if (report == null) {
            return;
        }
        int opened = unopened(actor, report).stream().mapToInt(this::mark).sum();
        if (opened > 0) {
            events.fire(new ReportOpened(actor, clock.now(), reportId));
        }
    }

    private int mark(HandlingStep step) {
        return em.createNativeQuery("update report_step set opened_at = ?1 where id = ?2 and opened_at is null")
                .setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, step.getId())
                .executeUpdate();
    }
}
