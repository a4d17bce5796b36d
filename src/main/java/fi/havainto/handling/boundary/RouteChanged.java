package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** An administrator has made, changed or ended a route. */
public record RouteChanged(Actor actor, Instant at, long routeId) implements DomainEvent {

    @Override
    public String action() {
        return "ROUTE_CHANGED";
    }

    @Override
    public String ids() {
        return "route=" + routeId;
    }
}
