package fi.havainto.report.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** A writer has thrown a draft away. */
public record DraftDiscarded(Actor actor, Instant at, long reportId) implements DomainEvent {

    @Override
    public String action() {
        return "DRAFT_DISCARDED";
    }

    @Override
    public String ids() {
        return "report=" + reportId;
    }
}
