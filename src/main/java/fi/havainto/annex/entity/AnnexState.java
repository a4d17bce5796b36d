package fi.havainto.annex.entity;

/** How far an annex has come; it only goes forward. */
public enum AnnexState {
    /** Being written; its figures and rulings are read anew each time it is looked at. */
    DRAFT,
    /** Numbered, and as it is for good; not yet for everybody. */
    FROZEN,
    PUBLISHED,
    /** No longer valid; number, checksum, day and reason stay. */
    WITHDRAWN
}
