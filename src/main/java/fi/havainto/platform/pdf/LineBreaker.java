package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Breaks text into lines that fit a width. Lines break at spaces; a word wider than a whole line breaks after a
 * hyphen of its own or where it must, with a soft hyphen, which prints as a hyphen and reads as nothing. Where a line
 * ends between two words it keeps the space, so that readers which join lines do not join words.
 */
final class LineBreaker {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String HYPHEN = "-";
    private static final String ELLIPSIS = "…";
    private static final Pattern SIGN = Pattern.compile("\\X");

    /** Fewest signs of a cut word that stand alone on its last line. */
    private static final int SHORTEST_END = 3;

    private final Measure measure;

    LineBreaker(Measure measure) {
        this.measure = measure;
    }

    /**
     * The lines of a text, at least one.
     *
     * @param width in points; a single sign wider than that still gets its line
     */
    List<String> lines(String text, TextStyle style, float width) {
        List<String> lines = new ArrayList<>();
        for (String part : measure.printable(text, style).split("\n")) {
            if (!part.isBlank()) {
                addPart(lines, part.strip(), style, width);
            }
        }
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).stripTrailing());
        return lines;
    }

    /** The text on one line, shortened with an ellipsis when it does not fit. */
    String oneLine(String text, TextStyle style, float width) {
        List<String> lines = lines(text, style, width);
        if (lines.size() == 1) {
            return lines.get(0);
        }
        String first =
                lines(text, style, width - measure.width(ELLIPSIS, style)).get(0);
        return first.replace(SOFT_HYPHEN, "").strip() + ELLIPSIS;
    }

    private void addPart(List<String> lines, String part, TextStyle style, float width) {
        String line = "";
        for (String word : part.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line + " ");
            }
            List<String> pieces = pieces(word, style, width);
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            line = pieces.get(pieces.size() - 1);
        }
        lines.add(line + " ");
    }

    private List<String> pieces(String word, TextStyle style, float width) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (measure.width(rest, style) > width) {
            int cut = cut(rest, style, width);
            if (cut == rest.length()) {
                break;
            }
            String piece = rest.substring(0, cut);
            pieces.add(piece.endsWith(HYPHEN) ? piece : piece + SOFT_HYPHEN);
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    /** Where to cut a word: after its own hyphen if it has one in reach, else as late as fits, but not in a sign. */
    private int cut(String word, TextStyle style, float width) {
        List<Integer> ends = SIGN.matcher(word).results().map(MatchResult::end).toList();
        int latest = 0;
        while (latest + 1 < ends.size()
                && measure.width(word.substring(0, ends.get(latest + 1)) + SOFT_HYPHEN, style) <= width) {
            latest++;
        }
        int hyphen = word.lastIndexOf(HYPHEN, ends.get(latest) - 1) + 1;
        if (hyphen > 0) {
            return hyphen;
        }
        boolean leavesScrap = ends.size() - 1 - latest < SHORTEST_END && latest >= SHORTEST_END;
        return leavesScrap ? ends.get(ends.size() - 1 - SHORTEST_END) : ends.get(latest);
    }
}
