package fi.havainto.annex.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Standard;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A public ruling as it is read, before what became of it is known. It never leaves the room: the proposal's id leads to its
 * report.
 *
 * @param text the proposal's own words, or null for a set one
 * @param reasonLanguage in which the item is written, and its reasons with it
 */
public record RulingFound(
        long proposalId,
        String bodyFi,
        String bodySv,
        LocalDate day,
        Instant releasedAt,
        String section,
        String diaryNumber,
        String text,
        Standard standard,
        String language,
        Level level,
        Outcome outcome,
        String reason,
        String reasonLanguage,
        String responsible,
        LocalDate due,
        String theme) {}
