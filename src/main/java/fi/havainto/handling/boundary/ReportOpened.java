package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** A holder has opened a report for the first time at a desk. */
public record ReportOpened(Actor actor, Instant at, long reportId) implements DomainEvent {

    @Override
    public String action() {
        return "OPENED";
    }

    @Override
    public String ids() {
        return "report=" + reportId;
    }
}
