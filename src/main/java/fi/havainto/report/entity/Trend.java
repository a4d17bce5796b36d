package fi.havainto.report.entity;

/** Where it is going, as the writer sees it. */
public enum Trend {
    INCREASING,
    UNCHANGED,
    DECREASING,
    UNKNOWN
}
