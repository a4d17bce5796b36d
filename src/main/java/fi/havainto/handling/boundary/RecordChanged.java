package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Publicity;
import java.time.Instant;

/** The coordinator has changed how the registry knows a report. */
public record RecordChanged(Actor actor, Instant at, long reportId, Publicity publicity, String retention)
        implements DomainEvent {

    @Override
    public String action() {
        return "RECORD_CHANGED";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " publicity=" + publicity + " retention=" + retention;
    }
}
