package fi.havainto.report.entity;

/** How often the writer has seen it. */
public enum Frequency {
    ONCE,
    REPEATEDLY,
    WEEKLY,
    DAILY
}
