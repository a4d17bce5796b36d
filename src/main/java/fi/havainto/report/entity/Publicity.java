package fi.havainto.report.entity;

/** The publicity class of a public record; what is being worked on is internal. */
public enum Publicity {
    PUBLIC,
    INTERNAL,
    SECRET
}
