package fi.havainto.report.entity;

import java.time.Instant;

/** An own draft that a search has found; it may have no title yet. */
public record FoundDraft(String formKey, String title, Instant savedAt) {}
