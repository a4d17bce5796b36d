package fi.havainto.report.entity;

/** How many people the phenomenon touches, as the writer guesses. */
public enum Extent {
    FEW,
    TENS,
    HUNDREDS,
    NO_ESTIMATE
}
