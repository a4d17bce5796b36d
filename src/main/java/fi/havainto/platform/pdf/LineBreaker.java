package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines that fit a width. Lines break at spaces; a word wider than a whole line breaks where it must,
 * with a soft hyphen, which prints as a hyphen and reads as nothing. Every line but the last of a text ends with a
 * space or a soft hyphen, so that readers which join lines do not join words.
 */
final class LineBreaker {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String ELLIPSIS = "…";
    private static final Pattern SIGN = Pattern.compile("\\X");

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
                lines.addAll(part(part.strip(), style, width));
            }
        }
        return joinable(lines);
    }

    /** The text on one line, shortened with an ellipsis when it does not fit. */
    String oneLine(String text, TextStyle style, float width) {
        List<String> lines = lines(text, style, width);
        if (lines.size() == 1) {
            return lines.get(0);
        }
        return lines(text, style, width - measure.width(ELLIPSIS, style)).get(0).strip() + ELLIPSIS;
    }

    private List<String> part(String part, TextStyle style, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : part.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> pieces = pieces(word, style, width);
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            line = pieces.get(pieces.size() - 1);
        }
        lines.add(line);
        return lines;
    }

    private List<String> pieces(String word, TextStyle style, float width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sign : SIGN.matcher(word).results().map(match -> match.group()).toList()) {
            if (piece.length() > 0 && measure.width(piece + sign + SOFT_HYPHEN, style) > width) {
                pieces.add(piece + (endsHyphened(piece) ? "" : SOFT_HYPHEN));
                piece.setLength(0);
            }
            piece.append(sign);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean endsHyphened(CharSequence piece) {
        return piece.charAt(piece.length() - 1) == '-';
    }

    private static List<String> joinable(List<String> lines) {
        List<String> joinable = new ArrayList<>();
        for (String line : lines) {
            boolean last = joinable.size() == lines.size() - 1;
            joinable.add(last || line.endsWith(SOFT_HYPHEN) ? line : line + " ");
        }
        return joinable;
    }
}
