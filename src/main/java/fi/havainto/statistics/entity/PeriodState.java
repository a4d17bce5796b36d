package fi.havainto.statistics.entity;

import java.time.Instant;

/**
 * How far the figures of a period that is over are.
 *
 * @param draft id of the draft; null where there is none
 * @param cutOff the moment as of which the draft counted; null where there is none
 * @param preparedBy who prepared the draft; null where there is none
 * @param ownHand whether the reader prepared it and somebody else must sign it
 * @param publishedAt null while it is not published
 * @param closed whether it can no longer be published by itself, since its year is
 */
public record PeriodState(
        Period period,
        Long draft,
        Instant cutOff,
        String preparedBy,
        boolean ownHand,
        Instant publishedAt,
        boolean closed) {

    /** Of a period of which there is nothing yet. */
    public static PeriodState untouched(Period period) {
        return published(period, null);
    }

    /** Of a period whose figures were signed then. */
    public static PeriodState published(Period period, Instant at) {
        return new PeriodState(period, null, null, null, false, at, false);
    }

    /** Of a half-year that was not published before its year was. */
    public static PeriodState closed(Period half) {
        return new PeriodState(half, null, null, null, false, null, true);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether a draft can be prepared, again where there is one. */
    public boolean isOpen() {
        return !closed && !isPublished();
    }

    public boolean isDrafted() {
        return draft != null;
    }
}
