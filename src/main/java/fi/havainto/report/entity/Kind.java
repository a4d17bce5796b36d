package fi.havainto.report.entity;

/** What sort of observation a report is. */
public enum Kind {
    PROBLEM,
    WEAK_SIGNAL,
    GOOD_PRACTICE
}
