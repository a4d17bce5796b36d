package fi.havainto.handling.entity;

import java.time.Instant;

/** A report that waits for the coordinator's check. */
public record CheckRow(String number, String title, Instant submittedAt, String theme) {}
