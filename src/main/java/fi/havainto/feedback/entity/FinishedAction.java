package fi.havainto.feedback.entity;

import java.time.Instant;

/**
 * A finished action of which nobody has noted what it changed.
 *
 * @param title of the report whose proposal it was about
 * @param ordinal which proposal
 */
public record FinishedAction(String number, String title, int ordinal, Instant finishedAt) {}
