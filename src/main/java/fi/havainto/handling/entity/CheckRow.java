package fi.havainto.handling.entity;

import java.time.Instant;

/** A report that waits for the coordinator's check. */
public record CheckRow(long reportId, String number, String title, Instant submittedAt, CheckNotes notes) {

    /** As the list of reports gives it; the notes come beside it for all rows at once. */
    public CheckRow(Long reportId, String number, String title, Instant submittedAt) {
        this(reportId, number, title, submittedAt, CheckNotes.NONE);
    }

    public CheckRow with(CheckNotes found) {
        return new CheckRow(reportId, number, title, submittedAt, found);
    }
}
