package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a word may go over to the next line: words at the seams of their syllables and after a hyphen of their own,
 * addresses after a slash, a point or a hyphen. Numbers and codes stay whole.
 */
final class WordBreaks {

    private static final Pattern ADDRESS = Pattern.compile("://|^www\\.|@");
    private static final Pattern SEAM_OF_ADDRESS =
            Pattern.compile("(?<=[^/.@-][/.@-])(?=[\\p{L}\\p{N}]{2})|(?<=//)(?=\\p{L})");
    private static final Pattern SEAM_OF_WORD = Pattern.compile("(?<=[\\p{L})]{2}[-/–])(?=\\p{L}{2})");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}|_");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile(".+\\p{Lu}.*");
    private static final Pattern SIGN = Pattern.compile("\\X");

    /** Fewest signs of a forced cut that stand alone on the last line. */
    private static final int SHORTEST_END = 3;

    private WordBreaks() {}

    /** A place in a word; a break may need a hyphen that is not of the word. */
    record Break(int at, boolean hyphen) {}

    /** All good places, ascending. */
    static List<Break> of(String word, Locale language) {
        List<Break> breaks = new ArrayList<>();
        if (ADDRESS.matcher(word).find()) {
            seams(breaks, SEAM_OF_ADDRESS, word);
        } else if (isWord(word)) {
            seams(breaks, SEAM_OF_WORD, word);
            Matcher letters = LETTERS.matcher(word);
            while (letters.find()) {
                syllables(breaks, letters.toMatchResult(), language);
            }
            breaks.sort(Comparator.comparingInt(Break::at));
        }
        return breaks;
    }

    /** Every place between two signs, for a word that no line can hold; a hyphen is added to words only. */
    static List<Break> forced(String word) {
        List<Integer> ends = SIGN.matcher(word).results().map(MatchResult::end).toList();
        boolean hyphen = isWord(word) && !ADDRESS.matcher(word).find();
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < ends.size() - 1; i++) {
            if (ends.size() - 1 - i >= SHORTEST_END || ends.size() <= SHORTEST_END || i == 0) {
                breaks.add(new Break(ends.get(i), hyphen));
            }
        }
        return breaks;
    }

    private static boolean isWord(String word) {
        return !DIGIT.matcher(word).find();
    }

    private static void seams(List<Break> breaks, Pattern pattern, String word) {
        pattern.matcher(word).results().forEach(seam -> breaks.add(new Break(seam.start(), false)));
    }

    private static void syllables(List<Break> breaks, MatchResult letters, Locale language) {
        if (CAPITAL_INSIDE.matcher(letters.group()).matches()) {
            return;
        }
        for (int place : Hyphenator.places(letters.group(), language)) {
            breaks.add(new Break(letters.start() + place, true));
        }
    }
}
