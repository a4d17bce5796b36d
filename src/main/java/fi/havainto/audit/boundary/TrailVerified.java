package fi.havainto.audit.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody, or the system by night, looked through the chain of the trail. */
public record TrailVerified(Actor actor, Instant at, long head, long faults) implements DomainEvent {

    @Override
    public String action() {
        return "TRAIL_VERIFIED";
    }

    @Override
    public String ids() {
        return "seal=" + head + " faults=" + faults;
    }
}
