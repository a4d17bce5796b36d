package fi.havainto.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Since when the mail server does not answer, and when it is asked next: one row for all nodes. While it lasts every
 * mail waits for the server and none counts a try of its own.
 */
@Entity
@Table(name = "notification_mail_outage")
public class MailOutage {

    /** The id of the one row. */
    public static final short ONLY = 1;

    @Id
    private short id;

    private int failures;
    private Instant since;

    @Enumerated(EnumType.STRING)
    private MailFault reason;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    protected MailOutage() {}

    public void failed(MailFault why, Instant now) {
        failures++;
        since = since == null ? now : since;
        reason = why;
        nextTryAt = now.plus(BackOff.OF_THE_SERVER.after(failures));
    }

    public void isOver() {
        failures = 0;
        since = null;
        reason = null;
        nextTryAt = null;
    }

    /** Whether the server is left in peace until later. */
    public boolean isResting(Instant now) {
        return nextTryAt != null && nextTryAt.isAfter(now);
    }

    public boolean isGoingOn() {
        return failures > 0;
    }

    public int getFailures() {
        return failures;
    }

    public Instant getSince() {
        return since;
    }

    public MailFault getReason() {
        return reason;
    }

    public Instant getNextTryAt() {
        return nextTryAt;
    }
}
