package fi.havainto.report.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody typed to look for, as terms: words, several words in quotation marks together, and with a minus before it
 * what must not be there. Signs part words and are nothing themselves, so that whatever is typed is looked for and nothing
 * of it is a command.
 *
 * @param terms one a line, as the database's {@code report_sought} reads them; empty when nothing was typed but signs
 * @param cut whether more was typed than is looked for
 */
public record SoughtTerms(String terms, boolean cut) {

    /** How many characters of what was typed are read. */
    public static final int MOST_CHARACTERS = 200;

    public static final int MOST_TERMS = 8;

    /** Longer words are looked for by their beginning; the longest ones of officials' Finnish have about fifty letters. */
    public static final int WORD_LETTERS = 60;

    private static final String QUOTES = "\"”“„»«";
    private static final String MINUS = "-";
    private static final String TOGETHER = "\"";
    private static final String TYPING = "*";

    public static SoughtTerms of(String typed) {
        String all = typed == null ? "" : typed;
        boolean tooLong = all.length() > MOST_CHARACTERS;
        Reading reading = new Reading();
        Normalizer.normalize(tooLong ? all.substring(0, MOST_CHARACTERS) : all, Normalizer.Form.NFC)
                .codePoints()
                .forEach(reading::take);
        List<String> terms = reading.terms();
        boolean many = terms.size() > MOST_TERMS;
        return new SoughtTerms(written(many ? terms.subList(0, MOST_TERMS) : terms), tooLong || many);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Where nothing is left that must be there, what was excluded is looked for; the last word may go on. */
    private static String written(List<String> read) {
        boolean onlyExcluded = read.stream().allMatch(term -> term.startsWith(MINUS));
        List<String> terms = new ArrayList<>(
                onlyExcluded ? read.stream().map(term -> term.substring(1)).toList() : read);
        int last = terms.size() - 1;
        if (last >= 0 && Character.isLetterOrDigit(terms.get(last).codePointAt(0))) {
            terms.set(last, terms.get(last) + TYPING);
        }
        return String.join("\n", terms);
    }

    /** Reads what was typed, one character after another. */
    private static final class Reading {

        private final List<String> terms = new ArrayList<>();
        private final List<String> together = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean quoted;
        private boolean excluded;
        private int before = ' ';

        void take(int character) {
            if (isOfWord(character)) {
                word.appendCodePoint(Character.toLowerCase(character));
            } else if (character != '\u00AD') {
                endOfWord();
                if (QUOTES.indexOf(character) >= 0) {
                    endOfQuote();
                    quoted = !quoted;
                } else if (!quoted) {
                    excluded = character == '-' && Character.isWhitespace(before);
                }
            }
            before = character;
        }

        private static boolean isOfWord(int character) {
            return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
        }

        private void endOfWord() {
            if (word.isEmpty()) {
                return;
            }
            String ended =
                    word.substring(0, Math.min(word.length(), WORD_LETTERS)).toLowerCase(Locale.ROOT);
            word.setLength(0);
            if (quoted) {
                together.add(ended);
            } else {
                add(ended);
            }
        }

        private void endOfQuote() {
            if (!together.isEmpty()) {
                add(together.size() == 1 ? together.get(0) : TOGETHER + String.join(" ", together));
                together.clear();
            }
        }

        private void add(String term) {
            terms.add(excluded ? MINUS + term : term);
            excluded = false;
        }

        List<String> terms() {
            endOfWord();
            endOfQuote();
            return terms.stream().distinct().collect(Collectors.toList());
        }
    }
}
