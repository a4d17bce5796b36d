package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody who may read a report printed it for themselves. */
public record ReportPrinted(Actor actor, Instant at, long reportId) implements DomainEvent {

    @Override
    public String action() {
        return "REPORT_PRINTED";
    }

    @Override
    public String ids() {
        return "report=" + reportId;
    }
}
