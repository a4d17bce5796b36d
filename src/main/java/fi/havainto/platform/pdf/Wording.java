package fi.havainto.platform.pdf;

import java.util.Locale;
import java.util.Objects;

/**
 * A stretch of text in one language. {@link Locale#ROOT} stands for the language of the whole paper; any other is
 * marked in the structure tree, so that a screen reader changes its voice.
 *
 * @throws NullPointerException when text or language is missing
 */
public record Wording(String text, Locale language) {

    public Wording {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }

    /** Text in the language of the paper. */
    public static Wording of(String text) {
        return new Wording(text, Locale.ROOT);
    }

    boolean speaksOwnLanguage() {
        return !language.equals(Locale.ROOT);
    }
}
