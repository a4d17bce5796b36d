package fi.havainto.report.entity;

import java.util.List;

/** Derives a report's stage from its proposals; nobody sets it. */
final class ReportStages {

    private ReportStages() {}

    static ReportStage of(List<ActionProposal> proposals, ReportStage before) {
        List<Stage> stages = proposals.stream().map(ActionProposal::getStage).toList();
        if (stages.stream().anyMatch(Stage::isLive)) {
            return ReportStage.OPEN;
        }
        if (stages.contains(Stage.DRAFT)) {
            return before;
        }
        return stages.stream().allMatch(stage -> stage == Stage.WITHDRAWN) ? ReportStage.WITHDRAWN : ReportStage.CLOSED;
    }
}
