package fi.havainto.platform.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lines of a label, none wider than its room. It breaks at spaces; a word that is too long breaks after its own hyphen
 * or where it must; what does not fit the last line ends with an ellipsis. Whatever comes in, nothing here fails.
 */
final class Label {

    private static final String NOTHING = "\u2013";
    private static final String HYPHEN = "-";
    private static final String ELLIPSIS = "\u2026";
    private static final int SHORTEST_END = 3;
    private static final Pattern SIGN = Pattern.compile("\\X");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cs}\uFFFE\uFFFF]");
    private static final Pattern TURNING = Pattern.compile("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp} ]+");

    private final Letters letters;
    private final float em;

    Label(Letters letters, float em) {
        this.letters = letters;
        this.em = em;
    }

    /** One line that any surface can take: without controls, broken signs and signs that turn the writing round. */
    static String clean(String text) {
        String whole =
                BROKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\uFFFD");
        String spaced = SPACES.matcher(TURNING.matcher(whole).replaceAll("")).replaceAll(" ");
        return spaced.isBlank() ? NOTHING : spaced.strip();
    }

    /**
     * The lines of a text, at least one.
     *
     * @param width in the surface's units; a single sign wider than that still gets its line
     */
    List<String> lines(String text, float width, int most) {
        List<String> lines = all(clean(text), width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        String rest = String.join(" ", lines.subList(most - 1, lines.size()));
        kept.add(shortened(rest, width));
        return kept;
    }

    /** Whether the text fits without a cut word and without an end left out. */
    boolean fits(String text, float width, int most) {
        List<String> lines = all(clean(text), width);
        return lines.size() <= most && String.join(" ", lines).equals(clean(text));
    }

    private List<String> all(String text, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (wide(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            String rest = word;
            while (wide(rest) > width && ends(rest).size() > 1) {
                int cut = cut(rest, width);
                String piece = rest.substring(0, cut);
                lines.add(piece.endsWith(HYPHEN) ? piece : piece + HYPHEN);
                rest = rest.substring(cut);
            }
            line = rest;
        }
        lines.add(line);
        return lines;
    }

    /** Where to cut a word that is too wide: after a hyphen of its own, else as late as fits, leaving no scrap. */
    private int cut(String word, float width) {
        List<Integer> ends = ends(word);
        int latest = latest(word, HYPHEN, width, ends);
        int hyphen = word.lastIndexOf(HYPHEN, ends.get(latest) - 1) + 1;
        if (hyphen > 0 && hyphen < word.length()) {
            return hyphen;
        }
        boolean scrap = ends.size() - 1 - latest < SHORTEST_END && ends.size() > 2 * SHORTEST_END;
        int kept = scrap ? Math.min(latest, ends.size() - 1 - SHORTEST_END) : latest;
        return ends.get(Math.min(kept, ends.size() - 2));
    }

    private String shortened(String text, float width) {
        if (wide(text) <= width) {
            return text;
        }
        List<Integer> ends = ends(text);
        String begun = text.substring(0, ends.get(latest(text, ELLIPSIS, width, ends)));
        return begun.strip() + ELLIPSIS;
    }

    private int latest(String text, String end, float width, List<Integer> ends) {
        int latest = 0;
        while (latest + 1 < ends.size() && wide(text.substring(0, ends.get(latest + 1)) + end) <= width) {
            latest++;
        }
        return latest;
    }

    private float wide(String text) {
        return letters.width(text, em);
    }

    private static List<Integer> ends(String text) {
        return SIGN.matcher(text).results().map(MatchResult::end).toList();
    }
}
