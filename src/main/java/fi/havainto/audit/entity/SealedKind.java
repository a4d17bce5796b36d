package fi.havainto.audit.entity;

/** The tables whose rows stand in the chain: events of the trail, changes of proposals, and passages of words. */
public enum SealedKind {
    EVENT,
    CHANGE,
    PASSAGE
}
