package fi.havainto.annex.entity;

/** The places in an annex where the coordinator writes; each in Finnish and in Swedish. */
public enum TextBlock {
    /** What matters most, on a page of its own at the beginning. */
    SUMMARY,
    /** What is asked of the board. */
    ASKED,
    /** What was done since the last annex. */
    DONE,
    /** What the reader must know of the material, beside what every annex says. */
    LIMITS,
    /** A card: what has been seen. */
    CARD_SEEN,
    /** A card: what follows from it. */
    CARD_FOLLOWS,
    /** A card: a good practice that was found. */
    CARD_PRACTICE,
    /** What has changed, and how that is known. */
    CHANGES,
    /** Conclusions for the welfare plan. */
    CONCLUSIONS,
    /** Legal basis beside the two acts that every annex names. */
    LEGAL,
    /** What is new in this edition since the one before; a first edition has none. Kept in {@link Snapshot#changed}. */
    EDITION;

    /** Whether there is one a card, that is, one a theme. */
    public boolean isOfCard() {
        return this == CARD_SEEN || this == CARD_FOLLOWS || this == CARD_PRACTICE;
    }
}
