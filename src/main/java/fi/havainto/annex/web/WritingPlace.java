package fi.havainto.annex.web;

import fi.havainto.annex.entity.TextBlock;
import java.io.Serializable;
import java.util.List;

/**
 * A place of a draft with its texts in both languages, as the page lays them side by side.
 *
 * @param theme code of the theme of a card, empty elsewhere
 * @param firstOfCard whether the name of the card stands above it
 */
public record WritingPlace(TextBlock block, String theme, boolean firstOfCard, TypedText fi, TypedText sv)
        implements Serializable {

    public List<TypedText> texts() {
        return List.of(fi, sv);
    }

    public boolean isEmpty() {
        return fi.isEmpty() && sv.isEmpty();
    }

    /** The language that is missing, {@code both}, or null when both are there. */
    public String missing() {
        if (isEmpty()) {
            return "both";
        }
        if (fi.isEmpty()) {
            return "fi";
        }
        return sv.isEmpty() ? "sv" : null;
    }
}
