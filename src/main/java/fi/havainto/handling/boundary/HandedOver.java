package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/**
 * What somebody who leaves had taken is somebody else's now, or nobody's again; it stands where it stood.
 *
 * @param to who has it now, or null
 */
public record HandedOver(Actor actor, Instant at, long reportId, long proposalId, long stepId, long from, Long to)
        implements DomainEvent {

    @Override
    public String action() {
        return "HANDED_OVER";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " proposals=" + proposalId + " step=" + stepId + " from=" + from + " to=" + to;
    }
}
