package fi.havainto.annex.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers from one to four, in digits or in words, that stand beside people, cases or reports: "kaksi perhettä", "en enda
 * klient", "asiakkaista kolme". Dates, paragraphs, shares, amounts and times are none.
 */
final class SmallNumbers {

    private static final Pattern TOKEN = Pattern.compile("[^\\s\\p{Z}\\u0085]+");

    /** What may stand around a word; after such an end, nothing stands beside it any more. */
    private static final Pattern CORE =
            Pattern.compile("([\\p{Ps}\\p{Pi}\\p{Pf}\"'-]*+)(.*?)([\\p{Pe}\\p{Pi}\\p{Pf}\"'.,;:!?]*)", Pattern.DOTALL);

    private static final Pattern DIGITS = Pattern.compile("[1-4](?:[–-][1-4])?");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

    /** What is counted and is nobody: "kaksi vuotta asiakkaana". */
    private static final Pattern MEASURE =
            words("vuo(?:tta|den|sien|desta)|kuukau\\p{L}+|viik\\p{L}+|päiv\\p{L}+|tun(?:tia|nin)"
                    + "|minuut\\p{L}+|ker(?:taa|ran)|euro\\p{L}*|prosent\\p{L}+|år\\p{L}*|månad\\p{L}*|veck\\p{L}+|dag\\p{L}*|dygn"
                    + "|tim\\p{L}+|minut\\p{L}*|gång\\p{L}*|procent");

    /** What a number in digits belongs to instead: "taulukko 3", "§ 2". */
    private static final Pattern REFERENCE = words(
            "§|luku|luvu\\p{L}+|koh(?:ta|dan|dassa)|taulu\\p{L}+|kuvio\\p{L}*|lii(?:te|tteen|tteessä)"
                    + "|sivu\\p{L}*|versio\\p{L}*|kapit\\p{L}+|punkt\\p{L}*|tabell\\p{L}*|figur\\p{L}*|bilag\\p{L}+|sida\\p{L}*");

    private static final Map<String, Pattern> NUMBER = Map.of(
            "fi",
            words(
                    "yksi|yhden|yhtä|yhde(?:stä|llä|ltä|lle|ksi)|yhteen|yhtenä|kaksi|kahden|kahta|kahde(?:ssa|sta|lla|lta|lle|ksi)"
                            + "|kahteen|kahtena|kolme(?:n|a|ssa|sta|lla|lta|lle|ksi|en|na)?|neljä(?:n|ä|ssä|stä|llä|ltä|lle|ksi|än|nä)?"
                            + "|ainoa(?:n|a|ssa|sta|lla|lta|lle|ksi|na)?|ainut|yksittäi(?:nen|s\\p{L}+)"),
            "sv",
            words("en|ett|två|tre|fyra|enda|ensam(?:ma|t)?|enskil(?:d|t|da)|enstaka"));

    private static final Map<String, Pattern> COUNTED = Map.of(
            "fi",
            words(
                    "\\p{L}*ilmoitu(?:s|sta|sten|ks\\p{L}+)|raport(?:ti|t[ei]\\p{L}*|tia|[ei]\\p{L}*)|havain(?:to\\p{L}*|no(?!in)\\p{L}*)"
                            + "|\\p{L}*asiak(?:as|asta|kaa\\p{L}+|kai\\p{L}+)|\\p{L}*perhe(?:ttä|t|e\\p{L}+|i\\p{L}+)?"
                            + "|\\p{L}*henkilö(?:n|t|ä|nä|ksi|s[st]ä|l[lt]ä|lle|ön|i\\p{L}+)?|ihmi(?:nen|stä|sten|s[ei]\\p{L}*)"
                            + "|\\p{L}*tapau(?:s|sta|sten|ks\\p{L}+)|\\p{L}*asuk(?:as|asta|kaa\\p{L}+|kai\\p{L}+)|laps(?:i|ta|en|e\\p{L}+|i\\p{L}+)"
                            + "|lasta|lasten|nuor(?:i|ta|en|e\\p{L}+|i\\p{L}+)"),
            "sv",
            words(
                    "\\p{L}*anmäl(?:an|ningar\\p{L}*|ningen)|rapport(?:en|er|erna|ens)?|iakttagelse(?:n|r|rna)?|observation(?:en|er|erna)?"
                            + "|klient(?:en|er|erna|ens|s)?|\\p{L}*famil(?:j|jen|jer|jerna|jens)|person(?:en|er|erna|ens|s)?|människ(?:a|an|or|orna)"
                            + "|fall(?:et|en)?|invånare(?:n|na)?|barn(?:et|en)?|ungdom(?:en|ar|arna)?|ung"));

    /** Of many of whom a few are told, who then stand after them: "perheistä vain kaksi". */
    private static final Pattern OUT_OF = words("\\p{L}+ist[aä]|\\p{L}+erna|\\p{L}+orna|\\p{L}+arna");

    private record Token(String core, int start, int end, boolean opens, boolean closes) {}

    private final String text;
    private final Pattern number;
    private final Pattern counted;
    private final List<Token> tokens = new ArrayList<>();

    private SmallNumbers(String text, String language) {
        this.text = text;
        number = NUMBER.get(language);
        counted = COUNTED.get(language);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Matcher core = CORE.matcher(matcher.group());
            if (core.matches()) {
                tokens.add(new Token(
                        core.group(2),
                        matcher.start() + core.end(1),
                        matcher.start() + core.start(3),
                        !core.group(1).isEmpty(),
                        !core.group(3).isEmpty() || endsParagraph(matcher.end())));
            }
        }
    }

    /** The passages, in the order of the text. */
    static List<String> in(String text, String language) {
        return new SmallNumbers(text, language).find();
    }

    private List<String> find() {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (isSmall(at) && !isBeside(at, 1, MEASURE)) {
                int after = beside(at, 1);
                int before = beside(at, -1);
                if (after >= 0) {
                    found.add(passage(at, after));
                } else if (before >= 0
                        && OUT_OF.matcher(tokens.get(before).core()).matches()) {
                    found.add(passage(before, at));
                }
            }
        }
        return found;
    }

    private boolean isSmall(int at) {
        String core = tokens.get(at).core();
        return number.matcher(core).matches() || DIGITS.matcher(core).matches() && !isBeside(at, -1, REFERENCE);
    }

    private boolean isBeside(int at, int step, Pattern what) {
        return isJoined(at, step) && what.matcher(tokens.get(at + step).core()).matches();
    }

    /** Where the counted thing stands: next to the number, or with one word between; less than 0 if there is none. */
    private int beside(int at, int step) {
        if (!isJoined(at, step)) {
            return -1;
        }
        int next = at + step;
        if (counted.matcher(tokens.get(next).core()).matches()) {
            return next;
        }
        boolean further = WORD.matcher(tokens.get(next).core()).matches() && isJoined(next, step);
        return further && counted.matcher(tokens.get(next + step).core()).matches() ? next + step : -1;
    }

    private boolean isJoined(int at, int step) {
        int other = at + step;
        if (other < 0 || other >= tokens.size()) {
            return false;
        }
        return !tokens.get(Math.min(at, other)).closes()
                && !tokens.get(Math.max(at, other)).opens();
    }

    private boolean endsParagraph(int at) {
        int end = at;
        int lines = 0;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        return lines > 1;
    }

    private String passage(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
