package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Desk;
import java.time.Instant;

/**
 * A date has passed where nothing moves by itself: what is decided, carried out or on an agenda, and whatever stands at
 * the last rung. Told once when it passes, and again every five working days.
 *
 * @param desk whose date it was
 * @param above the desk one rung up, or null at the last
 */
public record DeadlinePassed(
        Actor actor, Instant at, long reportId, long proposalId, long stepId, Desk desk, Desk above)
        implements DomainEvent {

    @Override
    public String action() {
        return "LATE";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " proposals=" + proposalId + " step=" + stepId;
    }
}
