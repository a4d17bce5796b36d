package fi.havainto.handling.entity;

/**
 * The views of a worklist: what waits for an answer of its reader, what waits for an author's, what was accepted and is
 * being carried out, and all of it.
 */
public enum WorklistView {
    WAITING("(" + WorklistView.UNDECIDED + " and p.asked = false)"),
    ASKED("(" + WorklistView.UNDECIDED + " and p.asked = true)"),
    ONGOING("(p.stage in (fi.havainto.report.entity.Stage.DECIDED, fi.havainto.report.entity.Stage.IN_PROGRESS))"),
    ALL("(1 = 1)");

    private static final String UNDECIDED =
            "p.stage in (fi.havainto.report.entity.Stage.SUBMITTED, fi.havainto.report.entity.Stage.IN_HANDLING)";

    private final String condition;

    WorklistView(String condition) {
        this.condition = condition;
    }

    /** What a proposal {@code p} at one's desk must be to stand in this view, for lists that ask the database. */
    public String condition() {
        return condition;
    }
}
