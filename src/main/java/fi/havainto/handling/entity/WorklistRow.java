package fi.havainto.handling.entity;

import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.ShownStatus;
import fi.havainto.report.entity.Visibility;
import java.time.Instant;

/**
 * One row of a worklist: a report with those of its proposals that stand at the reader's desks.
 *
 * @param number the report's number
 * @param unitId the unit it came from
 * @param visibility who may see the author, and so where the report may be said to come from
 * @param place the least place among them in the order of {@link ShownStatus}
 * @param proposals how many of its proposals stand here
 * @param due the nearest deadline among them: the authors' where they were asked something
 * @param stamp which proposals these are, in which version: {@code 1.0_3.2}, read by {@link PickedRow}
 * @param taker name of who has taken one of them, or null
 * @param reader name of another holder who has the report open, or null
 * @param theme code of the primary theme
 */
public record WorklistRow(
        long reportId,
        String number,
        String title,
        long unitId,
        Visibility visibility,
        int place,
        long proposals,
        Instant due,
        String stamp,
        String taker,
        String reader,
        String theme) {

    public ShownStatus status() {
        return ShownStatus.at(place, ReportStage.OPEN);
    }
}
