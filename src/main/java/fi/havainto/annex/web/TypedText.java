package fi.havainto.annex.web;

import fi.havainto.annex.entity.Autosaved;
import fi.havainto.annex.entity.DraftText;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.HavaintoException;
import java.io.Serializable;

/**
 * A text of a draft while it is typed: what stands in its field, and what the server has of it as far as the page knows. What
 * was refused is tried again only when it was changed, so that nobody writes over another's words without having seen them.
 */
public final class TypedText implements Serializable {

    private static final long serialVersionUID = 1L;

    private DraftText stored;
    private String words;
    private String refused;
    private HavaintoException fault;
    private String theirs;

    TypedText(DraftText stored) {
        this.stored = stored;
        words = stored.words();
    }

    /** Whether it must be sent to be stored. */
    boolean isToStore() {
        return !words.equals(stored.words()) && !words.equals(refused);
    }

    /** What the server has of it. */
    DraftText stored() {
        return stored;
    }

    /** As a door takes it: with the version over which it is to be written. */
    DraftText typed() {
        return new DraftText(stored.place(), words, stored.version());
    }

    /** Takes over what the server says; words that somebody else wrote meanwhile stay to be read. */
    void answered(Autosaved answer) {
        boolean meanwhile = answer.fault().isPresent() && answer.stored().version() != stored.version();
        if (meanwhile) {
            theirs = answer.stored().words();
        }
        fault = answer.fault().orElse(null);
        refused = fault == null ? null : words;
        stored = answer.stored();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        // browsers send lines with both marks, what is stored has one
        this.words = words == null ? "" : words.replace("\r\n", "\n");
        if (this.words.equals(stored.words())) {
            fault = null;
            refused = null;
        }
    }

    public TextPlace getPlace() {
        return stored.place();
    }

    /** Its name on the page, whatever other texts stand there. */
    public String getName() {
        TextPlace place = stored.place();
        return place.block() + "-" + place.theme() + "-" + place.language();
    }

    public boolean isEmpty() {
        return words.isBlank();
    }

    /** Why it is not stored, or null. */
    public HavaintoException getFault() {
        return fault;
    }

    /** What somebody else wrote there while this was typed, or null. */
    public String getTheirs() {
        return theirs;
    }

    /** Whether the reader's own words are not stored because of the other's. */
    public boolean isUnderTheirs() {
        return theirs != null && fault != null;
    }
}
