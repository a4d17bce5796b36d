package fi.havainto.annex.entity;

import java.util.List;

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
    /** A card: an indicator of the same matter, with its year and source. */
    CARD_INDICATOR,
    /** A card: what clients say, without municipality and title. */
    CARD_VOICE,
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

    /** Those of a card, in the order in which a card has them. */
    public static final List<TextBlock> CARDS =
            List.of(CARD_SEEN, CARD_FOLLOWS, CARD_INDICATOR, CARD_VOICE, CARD_PRACTICE);

    /** Whether there is one a card, that is, one a theme. */
    public boolean isOfCard() {
        return CARDS.contains(this);
    }
}
