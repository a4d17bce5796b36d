package fi.havainto.report.entity;

/** The stage of one proposal: the proposal is what moves, is decided and ends. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    IN_HANDLING,
    ON_AGENDA,
    DECIDED,
    IN_PROGRESS,
    ENDED,
    WITHDRAWN;

    /** While a proposal lives, exactly one desk holds it. */
    public boolean isLive() {
        return this != DRAFT && this != ENDED && this != WITHDRAWN;
    }
}
