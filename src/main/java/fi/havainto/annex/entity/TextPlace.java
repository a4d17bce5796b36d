package fi.havainto.annex.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where in a draft something is written, and in which language.
 *
 * @param theme code of the theme of a card, empty elsewhere
 * @param language {@code fi} or {@code sv}
 */
public record TextPlace(TextBlock block, String theme, String language) implements Serializable {

    public TextPlace {
        Objects.requireNonNull(language, "language");
        if (block.isOfCard() == theme.isEmpty()) {
            throw new IllegalArgumentException("A text of a card has a theme, others have none");
        }
    }

    public TextPlace(TextBlock block, String language) {
        this(block, "", language);
    }
}
