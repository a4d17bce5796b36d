package fi.havainto.report.entity;

/** Who may make a move. */
public enum Mover {
    AUTHOR,
    HOLDER,
    SYSTEM
}
