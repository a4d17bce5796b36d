package fi.havainto.platform.pdf;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns any text into signs that a typeface has. What a reader sees as one sign stays one: a letter that is missing
 * but can be built from a base and a mark (Skolt Sámi ǩ) is built, anything else that is missing becomes a single
 * empty square, and signs that nobody sees are left out. Whatever comes in, nothing here fails.
 */
final class Lettering {

    /** Stands for a sign that the typeface does not have. */
    static final String REPLACEMENT = "\u25A1";

    /** Printed for a text with nothing to print, so that no element of the structure is empty. */
    static final String NOTHING = "\u2013";

    private static final Pattern SIGN = Pattern.compile("\\X");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}\uFE00-\uFE0F&&[^\n]]");
    private static final Pattern SPACE = Pattern.compile("[\\t\\f\\u000B\\u2000-\\u200A\\u205F\\u3000]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNBREAKABLE_HYPHEN = Pattern.compile("[\u2010\u2011]");

    private static final int FIRST_LETTER = 0x20;
    private static final int END_OF_LETTERS = 0x180;
    private static final String USUAL_PUNCTUATION = "–—‘’“”•…";

    private final Face face;
    private final BitSet plain = new BitSet();

    Lettering(Face face) {
        this.face = face;
        IntStream.concat(IntStream.range(FIRST_LETTER, END_OF_LETTERS), USUAL_PUNCTUATION.chars())
                .filter(sign -> !INVISIBLE.matcher(Character.toString(sign)).matches() && face.has(sign))
                .forEach(plain::set);
    }

    /** Printable text; line ends are kept as {@code \n}. */
    String of(String text) {
        return isPlain(text) ? text : built(text);
    }

    /** Most texts: letters that stand for themselves, and nothing that could join with its neighbour. */
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String built(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String spaced = SPACE.matcher(lines).replaceAll(" ");
        String hyphened = UNBREAKABLE_HYPHEN.matcher(spaced).replaceAll("-");
        StringBuilder printable = new StringBuilder(hyphened.length());
        Matcher signs = SIGN.matcher(Normalizer.normalize(hyphened, Normalizer.Form.NFC));
        while (signs.find()) {
            printable.append(sign(signs.group()));
        }
        return printable.toString();
    }

    private String sign(String cluster) {
        if (cluster.equals("\n")) {
            return cluster;
        }
        String visible = INVISIBLE.matcher(cluster).replaceAll("");
        if (visible.isEmpty() || canPrint(visible)) {
            return visible;
        }
        String parts = Normalizer.normalize(visible, Normalizer.Form.NFD);
        return canPrint(parts) ? parts : REPLACEMENT;
    }

    private boolean canPrint(String cluster) {
        return !Face.isMark(cluster.codePointAt(0)) && cluster.codePoints().allMatch(face::has);
    }
}
