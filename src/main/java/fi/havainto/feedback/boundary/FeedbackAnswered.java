package fi.havainto.feedback.boundary;

import fi.havainto.feedback.entity.Answer;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** The person who wrote a report said whether a feedback was enough. */
public record FeedbackAnswered(Actor actor, Instant at, long reportId, long feedbackId, Answer answer)
        implements DomainEvent {

    @Override
    public String action() {
        return "FEEDBACK_ANSWERED";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " feedback=" + feedbackId + " answer=" + answer;
    }
}
