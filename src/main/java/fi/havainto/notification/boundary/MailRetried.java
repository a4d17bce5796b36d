package fi.havainto.notification.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** An administrator asked for another try to mail a notice. */
public record MailRetried(Actor actor, Instant at, long noticeId) implements DomainEvent {

    @Override
    public String action() {
        return "MAIL_RETRIED";
    }

    @Override
    public String ids() {
        return "notice=" + noticeId;
    }
}
