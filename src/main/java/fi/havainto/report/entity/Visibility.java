package fi.havainto.report.entity;

/** Who sees the author: the first desk by name, everybody by the team's name, or only the coordinator. */
public enum Visibility {
    OWN_NAME,
    TEAM,
    CONFIDENTIAL
}
