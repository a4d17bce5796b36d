package fi.havainto.report.entity;

import java.time.Instant;

/** A question that waits for its author's answer. */
public record QuestionRow(String number, String title, String words, String language, Instant due) {}
