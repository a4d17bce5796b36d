package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** The coordinator has ticked a report. */
public record ReportChecked(Actor actor, Instant at, long reportId) implements DomainEvent {

    @Override
    public String action() {
        return "CHECKED";
    }

    @Override
    public String ids() {
        return "report=" + reportId;
    }
}
