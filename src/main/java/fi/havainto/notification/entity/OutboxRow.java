package fi.havainto.notification.entity;

import java.time.Instant;

/** A notice as an administrator sees it: to whom, what kind, and how it fares. It leads to no report. */
public record OutboxRow(
        Long id,
        String recipient,
        NoticeEvent event,
        Instant at,
        OutboxState state,
        int failures,
        MailFault reason,
        Instant nextTryAt,
        Instant sentAt) {

    public boolean isStuck() {
        return state == OutboxState.FAILED || state == OutboxState.NO_ADDRESS;
    }

    public boolean isWaiting() {
        return state == OutboxState.WAITING;
    }
}
