package fi.havainto.handling.boundary;

import fi.havainto.handling.control.CheckSearch;
import fi.havainto.handling.entity.CheckRow;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The coordinator's check: every report that was sent stands on the list until it is ticked. It holds up nobody, but
 * nothing unticked goes on an agenda.
 */
@Boundary
public class Checks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CheckSearch search;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** What waits to be checked, the oldest first. */
    public List<CheckRow> waiting(Actor actor, int first, int size) {
        actor.mustBeAllowed(Permission.CHECK_REPORTS);
        return search.rows(actor, first, size);
    }

    public long count(Actor actor) {
        actor.mustBeAllowed(Permission.CHECK_REPORTS);
        return search.count(actor);
    }

    /** Ticks a report of the coordinator's area; ticking twice changes nothing. */
    public void tick(Actor actor, long reportId) {
        actor.mustBeAllowed(Permission.CHECK_REPORTS);
        Report report = em.find(Report.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        if (report == null
                || report.isDraft()
                || !actor.holds(Role.COORDINATOR, report.getUnit().getPath())) {
            throw new NotFound();
        }
        if (!report.isChecked()) {
            report.check(actor.personId(), clock.now());
            events.fire(new ReportChecked(actor, clock.now(), reportId));
        }
    }
}
