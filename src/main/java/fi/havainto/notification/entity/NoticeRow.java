package fi.havainto.notification.entity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What one act tells its reader: what happened to which proposals of which report, by numbers; nothing of its text. All
 * proposals of the act are one row, and it is read when all their notices are.
 *
 * @param reportId null when it tells of an annex
 * @param number of the report, or of the annex
 */
public record NoticeRow(
        Long reportId, NoticeEvent event, String number, Instant at, boolean read, List<Integer> proposals) {

    /** As the database finds it: how many notices the act brought, and how many of them were read. */
    public NoticeRow(Long reportId, NoticeEvent event, String number, Instant at, Long notices, Long read) {
        this(reportId, event, number, at, notices.equals(read), List.of());
    }

    public NoticeRow of(List<Integer> itsProposals) {
        return new NoticeRow(reportId, event, number, at, read, List.copyOf(itsProposals));
    }

    /** Whether a notice of that report, event and moment belongs to this act. */
    public boolean isOf(Long report, NoticeEvent what, Instant when) {
        return Objects.equals(reportId, report) && event == what && at.equals(when);
    }
}
