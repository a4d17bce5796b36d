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
 */
public record PeriodState(
        Period period, Long draft, Instant cutOff, String preparedBy, boolean ownHand, Instant publishedAt) {

    /** Of a period of which there is nothing yet. */
    public static PeriodState untouched(Period period) {
        return published(period, null);
    }

    /** Of a period whose figures were signed then. */
    public static PeriodState published(Period period, Instant at) {
        return new PeriodState(period, null, null, null, false, at);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isDrafted() {
        return draft != null;
    }
}
