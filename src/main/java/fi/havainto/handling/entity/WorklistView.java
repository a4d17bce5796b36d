package fi.havainto.handling.entity;

/**
 * The views of a worklist: what waits for an answer of its reader, what waits for an author's, what was accepted and is
 * being carried out, and all of it.
 */
public enum WorklistView {
    WAITING("(" + WorklistView.UNDECIDED + " and not p.asked)"),
    ASKED("(" + WorklistView.UNDECIDED + " and p.asked)"),
    ONGOING("(p.stage in ('DECIDED', 'IN_PROGRESS'))"),
    ALL("true");

    private static final String UNDECIDED = "p.stage in ('SUBMITTED', 'IN_HANDLING')";

    private final String condition;

    WorklistView(String condition) {
        this.condition = condition;
    }

    /** What a proposal {@code p} at one's desk must be to stand in this view, for statements in SQL. */
    public String condition() {
        return condition;
    }
}
