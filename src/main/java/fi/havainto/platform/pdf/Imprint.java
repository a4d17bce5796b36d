package fi.havainto.platform.pdf;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What a paper says of itself outside its pages: title, author, subject, language and when it was made. Viewers show
 * the title in place of the file name. The moment is rounded down to whole seconds and always written in UTC.
 *
 * @throws IllegalArgumentException when title, author or subject is blank, or the locale has no language
 */
public record Imprint(String title, String author, String subject, Locale language, Instant madeAt) {

    public Imprint {
        title = clean(title);
        author = clean(author);
        subject = clean(subject);
        Objects.requireNonNull(madeAt, "madeAt");
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("A paper has a language");
        }
        madeAt = Instant.ofEpochSecond(madeAt.getEpochSecond());
    }

    /** XML and PDF strings know no control signs and no broken surrogates. */
    private static String clean(String text) {
        String whole = text.replaceAll("\\p{Cs}", "\uFFFD")
                .replaceAll("[\\p{Cc}\uFFFE\uFFFF]+", " ")
                .strip();
        if (whole.isEmpty()) {
            throw new IllegalArgumentException("A paper has a title, an author and a subject");
        }
        return whole;
    }
}
