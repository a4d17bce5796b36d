package fi.havainto.report.entity;

/** Where the observation was made. */
public enum ObservationSource {
    CLIENT_WORK,
    TEAM_MEETING,
    WORK_SUPERVISION,
    OUTREACH,
    CLIENT_PANEL,
    SURVEY,
    PARTNER,
    OTHER
}
