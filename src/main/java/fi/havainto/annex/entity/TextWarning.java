package fi.havainto.annex.entity;

import java.io.Serializable;

/**
 * A passage of a draft at which a person should look once more before the annex is frozen. Nothing is stopped for it.
 *
 * @param passage as it stands in the text
 */
public record TextWarning(TextPlace place, Kind kind, String passage) implements Serializable {

    /** Why somebody should look. */
    public enum Kind {
        /** It looks like a name, a number or an address of somebody. */
        PERSONAL,
        /** So few people or reports that one of them may be known. */
        FEW,
        /** A municipality of which the annex hides a figure. */
        HIDDEN_AREA,
        /** A municipality in the voice of clients, which is told without one. */
        VOICE_AREA
    }
}
