package fi.havainto.report.entity;

/** Why words are taken out of a report for good. */
public enum MaskReason {
    CLIENT,
    OTHER_PERSON,
    CONTACT,
    SECRET
}
