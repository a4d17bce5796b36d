package fi.havainto.audit.boundary;

import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody read the trail, narrowed to that. */
public record TrailRead(Actor actor, Instant at, TrailFilter filter) implements DomainEvent {

    @Override
    public String action() {
        return "TRAIL_READ";
    }

    @Override
    public String ids() {
        return filter.ids();
    }
}
