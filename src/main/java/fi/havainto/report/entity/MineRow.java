package fi.havainto.report.entity;

import java.time.Instant;

/**
 * One of a writer's own (or the team's) sent reports.
 *
 * @param stage the report's stage
 * @param place the least place of its proposals in the order of {@link ShownStatus}
 * @param lastMoved when something last happened to it
 */
public record MineRow(long id, String number, String title, ReportStage stage, int place, Instant lastMoved) {

    public ShownStatus status() {
        return ShownStatus.at(place, stage);
    }
}
