package fi.havainto.handling.entity;

import fi.havainto.report.entity.Stage;
import java.time.Instant;

/**
 * One row of a worklist: a report with those of its proposals that stand at the reader's desks.
 *
 * @param number the report's number
 * @param unitId the unit it came from
 * @param stageOrder ordinal of the stage that is furthest behind among them
 * @param proposals how many of its proposals stand here
 * @param due the nearest deadline among them
 * @param theme code of the primary theme
 */
public record WorklistRow(
        long reportId,
        String number,
        String title,
        long unitId,
        int stageOrder,
        long proposals,
        Instant due,
        String theme) {

    public Stage stage() {
        return Stage.values()[stageOrder];
    }

    public boolean isLate(Instant now) {
        return due.isBefore(now);
    }
}
