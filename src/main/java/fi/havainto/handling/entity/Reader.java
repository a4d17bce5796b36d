package fi.havainto.handling.entity;

import java.time.Instant;

/**
 * Somebody who holds a desk of a report and has it open.
 *
 * @param since when they opened it
 */
public record Reader(long personId, String name, Instant since) {

    /** Whether it was opened so lately that opening it again says nothing new. */
    public boolean isStill(Instant now) {
        return since.isAfter(now.minus(Reading.STILL));
    }
}
