package fi.havainto.report.entity;

/** What a move needs from the person who makes it; each has one input fragment on the page. */
public enum Need {
    WORDS,
    TARGET,
    OUTCOME,
    ITEM,
    RESPONSIBLE,
    DUE,
    RESULT
}
