package fi.havainto.demo.control;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a title of an observation that has none: its first clause, cut at a word where it is long. */
final class FirstClause {

    static final int LONGEST = 90;

    /** A shorter piece is an opening ("For example …") and says nothing alone. */
    private static final int SHORTEST = 30;

    private static final Pattern END = Pattern.compile("[.,;:](?=\\s|$)");
    private static final String CUT = "…";

    private FirstClause() {}

    static String of(String text) {
        Matcher end = END.matcher(text);
        String clause = end.find(Math.min(SHORTEST, text.length())) ? text.substring(0, end.start()) : text;
        return capital(clause.length() <= LONGEST ? clause : cut(clause));
    }

    private static String cut(String clause) {
        String piece = clause.substring(0, LONGEST);
        return piece.substring(0, piece.lastIndexOf(' ')) + CUT;
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
