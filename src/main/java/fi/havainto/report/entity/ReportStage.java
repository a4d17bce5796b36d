package fi.havainto.report.entity;

/** The stage of a whole report; it follows from its proposals: open while one of them lives. */
public enum ReportStage {
    DRAFT,
    OPEN,
    CLOSED,
    WITHDRAWN
}
