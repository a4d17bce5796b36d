package fi.havainto.report.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in a text what a search has found there: words that begin with one of the stems that were looked for, and in titles
 * also long ones that hold one further in. It marks what a reader would call found, and now and then a word more.
 */
public final class SoughtStems {

    /** How many characters of a text are shown around the first of what was found. */
    static final int AROUND = 200;

    private static final int BEFORE = 60;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_END = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern LEXEME = Pattern.compile("'([^']+)'");

    private final List<String> stems;

    private SoughtStems(List<String> stems) {
        this.stems = stems;
    }

    /** Those of the database's own way to write a question, {@code ( 'asunnottom':* | … ) & !( … )}. */
    public static SoughtStems of(String question) {
        int without = question.indexOf('!');
        Matcher lexemes = LEXEME.matcher(without < 0 ? question : question.substring(0, without));
        return new SoughtStems(
                lexemes.results().map(one -> one.group(1)).distinct().toList());
    }

    /** A title, whole. */
    public List<Mark> inTitle(String title) {
        return marks(title, true);
    }

    /** The part of a text where the first of them stands; without any, its beginning. */
    public List<Mark> inText(String text) {
        Matcher words = WORD.matcher(text);
        int first = 0;
        while (words.find()) {
            if (isFound(words.group(), false)) {
                first = words.start();
                break;
            }
        }
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        int to = Math.min(text.length(), from + AROUND);
        int end = to == text.length() ? to : Math.max(text.lastIndexOf(' ', to), from + BEFORE);
        return marks((from > 0 ? "… " : "") + text.substring(from, end) + (end < text.length() ? " …" : ""), false);
    }

    private List<Mark> marks(String text, boolean title) {
        List<Mark> marks = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            if (isFound(words.group(), title)) {
                add(marks, text.substring(at, words.start()), false);
                add(marks, words.group(), true);
                at = words.end();
            }
        }
        add(marks, text.substring(at), false);
        return List.copyOf(marks);
    }

    private boolean isFound(String written, boolean title) {
        String word = written.toLowerCase(Locale.ROOT);
        return stems.stream()
                .anyMatch(stem -> word.equals(stem)
                        || (stem.length() >= SHORTEST_BEGINNING && word.startsWith(stem))
                        || (title && stem.length() >= SHORTEST_END && word.indexOf(stem) > 1));
    }

    private static void add(List<Mark> marks, String text, boolean found) {
        if (!text.isEmpty()) {
            marks.add(new Mark(text, found));
        }
    }
}
