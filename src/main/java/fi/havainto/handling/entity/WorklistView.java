package fi.havainto.handling.entity;

import fi.havainto.report.entity.Stage;
import java.util.List;

/** The views of a worklist: what waits for an answer, and what was accepted and is being carried out. */
public enum WorklistView {
    WAITING(Stage.SUBMITTED, Stage.IN_HANDLING),
    ONGOING(Stage.DECIDED, Stage.IN_PROGRESS);

    private final List<Stage> stages;

    WorklistView(Stage... stages) {
        this.stages = List.of(stages);
    }

    public List<Stage> stages() {
        return stages;
    }
}
