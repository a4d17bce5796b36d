package fi.havainto.annex.entity;

import java.util.Objects;

/**
 * What the coordinator wrote at one place. Empty lines part paragraphs; a line that begins with a hyphen is a point of a list.
 *
 * @param theme code of the theme of a card, empty elsewhere
 */
public record WrittenText(TextBlock block, String theme, BothLanguages words) {

    public WrittenText {
        Objects.requireNonNull(words, "words");
        if (block.isOfCard() == theme.isEmpty()) {
            throw new IllegalArgumentException("A text of a card has a theme, others have none");
        }
    }
}
