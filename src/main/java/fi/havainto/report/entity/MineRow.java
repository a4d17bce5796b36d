package fi.havainto.report.entity;

import java.time.Instant;

/**
 * One of a writer's own (or the team's) sent reports.
 *
 * @param stage the report's stage
 * @param order ordinal of the live proposal stage that is furthest behind, or a high number when none lives
 * @param lastMoved when something last happened to it
 */
public record MineRow(long id, String number, String title, ReportStage stage, int order, Instant lastMoved) {

    /** The name of the shown status: the first stage that applies to a live proposal, else the report's own. */
    public String status() {
        return stage == ReportStage.OPEN ? Stage.values()[order].name() : stage.name();
    }
}
