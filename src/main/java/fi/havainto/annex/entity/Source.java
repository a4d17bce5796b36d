package fi.havainto.annex.entity;

import java.time.Instant;

/**
 * A publication from which the figures of an annex come.
 *
 * @param period code of the period, {@code 2026} or {@code 2026-1}
 * @param cutOff the moment as of which things were counted
 * @param k from how much on a count is shown for its own sake
 * @param checksum SHA-256 of its canonical rows
 */
public record Source(String period, Instant cutOff, int k, String checksum) {}
