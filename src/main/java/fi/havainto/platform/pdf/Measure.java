package fi.havainto.platform.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The typefaces of one document, and how wide a text is in a style. Widths are in points. */
final class Measure {

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

    String printable(String text, TextStyle style) {
        return letterings
                .computeIfAbsent(style.typeface(), wanted -> new Lettering(face(wanted)))
                .of(text);
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
