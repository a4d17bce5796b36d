package fi.havainto.feedback.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody has read the feedbacks of a report that were new to them. */
public record FeedbackRead(Actor actor, Instant at, long reportId) implements DomainEvent {

    @Override
    public String action() {
        return "FEEDBACK_READ";
    }

    @Override
    public String ids() {
        return "report=" + reportId;
    }
}
