package fi.havainto.annex.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * An annex as lists and headings show it.
 *
 * @param areaName what the area is called today
 * @param number empty for a draft, as the checksum is
 * @param checksum SHA-256 of the snapshot
 * @param frozenAt null for a draft
 * @param publishedAt null before
 * @param withdrawnAt null unless it was withdrawn
 * @param reason why it was withdrawn, else empty
 * @param version what a page gives back when it changes the annex
 */
public record AnnexRow(
        long id,
        Area area,
        BothLanguages areaName,
        Span span,
        int edition,
        AnnexState state,
        String number,
        String diaryNumber,
        String checksum,
        Instant changedAt,
        Instant frozenAt,
        Instant publishedAt,
        Instant withdrawnAt,
        String reason,
        int version)
        implements Serializable {

    public boolean isDraft() {
        return state == AnnexState.DRAFT;
    }

    public boolean isFrozen() {
        return state == AnnexState.FROZEN;
    }

    public boolean isPublished() {
        return state == AnnexState.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return state == AnnexState.WITHDRAWN;
    }
}
