package fi.havainto.report.entity;

/** Whether a proposal says its own words or one of the set ones, offered by one tap. */
public enum Standard {
    NONE,
    CANNOT_PROPOSE,
    SHARE
}
