package fi.havainto.handling.entity;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are looked for: letter by letter, in any case, whatever blanks stand between them, those that do not break a
 * line among them. The database's {@code report_mask_pattern} says the same.
 */
public final class SoughtWords {

    private static final String BLANK = "[\\s\\u00A0\\u202F]";
    private static final String BLANKS = BLANK + "+";

    private SoughtWords() {}

    public static Pattern of(String words) {
        String shape = Arrays.stream(words.split(BLANKS))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(BLANKS));
        return Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How many letters they have; blanks count not. */
    public static int letters(String words) {
        return words.replaceAll(BLANK, "").length();
    }
}
