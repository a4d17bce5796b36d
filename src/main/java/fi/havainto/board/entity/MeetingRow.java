package fi.havainto.board.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One meeting in a list.
 *
 * @param proposals how many proposals its items name
 * @param ready how many of them have a complete ruling, or were ruled on
 */
public record MeetingRow(
        long id, long bodyId, LocalDate day, String place, Instant releasedAt, long items, long proposals, long ready) {

    public boolean isReleased() {
        return releasedAt != null;
    }
}
