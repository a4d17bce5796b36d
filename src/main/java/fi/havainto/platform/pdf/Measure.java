package fi.havainto.platform.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The typefaces of one document, and how wide a text is in a style. Widths are in points. */
final class Measure {

    private static final String ELLIPSIS = "…";

    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Lettering> letterings = new EnumMap<>(Typeface.class);
    private final PDDocument document;

    Measure(PDDocument document) {
        this.document = document;
    }

    /** Embedded when first asked for: a typeface without text in it has no place in the file. */
    Face face(Typeface typeface) {
        return faces.computeIfAbsent(typeface, wanted -> Face.load(document, wanted));
    }

    /** Any text in signs that can be printed; a text with nothing to print is a dash. */
    String printable(String text, TextStyle style) {
        String signs = signs(text, style);
        return signs.isBlank() ? Lettering.NOTHING : signs;
    }

    /** Any text in signs that can be printed, which may be none. */
    String signs(String text, TextStyle style) {
        return letterings
                .computeIfAbsent(style.typeface(), wanted -> new Lettering(face(wanted)))
                .of(text);
    }

    /** A text on one line, shortened with an ellipsis when it is wider than the width. */
    String shortened(String text, TextStyle style, float width) {
        String line = printable(text, style).replace('\n', ' ').strip();
        if (width(line, style) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + ELLIPSIS, style) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + ELLIPSIS;
    }

    /** Width of printable text. */
    float width(String printable, TextStyle style) {
        Face face = face(style.typeface());
        float ems = 0;
        for (int i = 0; i < printable.length(); i += Character.charCount(printable.codePointAt(i))) {
            ems += face.advance(printable.codePointAt(i)) / Face.EM + style.tracking();
        }
        return ems * style.size();
    }
}
