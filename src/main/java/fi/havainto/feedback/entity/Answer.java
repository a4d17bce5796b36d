package fi.havainto.feedback.entity;

/** What the person who wrote says of the feedback. */
public enum Answer {
    ENOUGH,
    NOT_ENOUGH
}
