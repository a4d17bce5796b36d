package fi.havainto.report.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody who did not write it was shown the text of a confidential report. */
public record ConfidentialRead(Actor actor, Instant at, long reportId) implements DomainEvent {

    @Override
    public String action() {
        return "CONFIDENTIAL_READ";
    }

    @Override
    public String ids() {
        return "report=" + reportId;
    }
}
