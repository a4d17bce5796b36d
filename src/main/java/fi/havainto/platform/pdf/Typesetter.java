package fi.havainto.platform.pdf;

import java.io.IOException;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Sets lines of printable text on one page. A combining mark is set over its base by hand, centred and lifted above tall letters,
 * since glyph positioning is not read from the typeface.
 */
final class Typesetter {

    private static final char UNBREAKABLE_SPACE = '\u00A0';

    private final PDPageContentStream content;
    private final Measure measure;
    private PDFont font;
    private float size;
    private Face face;

    Typesetter(PDPageContentStream content, Measure measure) {
        this.content = content;
        this.measure = measure;
    }

    /** Sets the line with its baseline starting at the point. */
    void set(String line, TextStyle style, float x, float y) throws IOException {
        face = measure.face(style.typeface());
        content.beginText();
        take(face.font(), style.size());
        if (style.tracking() != 0) {
            content.setCharacterSpacing(style.tracking() * style.size());
        }
        content.newLineAtOffset(Pen.rounded(x), Pen.rounded(y));
        int begin = 0;
        int base = ' ';
        for (int i = 0, length; i < line.length(); i += length) {
            int sign = line.codePointAt(i);
            length = Character.charCount(sign);
            if (Face.isMark(sign)) {
                show(line.substring(begin, i));
                mark(base, sign, style);
                begin = i + length;
            } else if (sign == WordCut.SOFT_HYPHEN) {
                show(line.substring(begin, i));
                softHyphen(style);
                begin = i + length;
            } else {
                base = sign;
            }
        }
        show(line.substring(begin));
        if (style.tracking() != 0) {
            content.setCharacterSpacing(0);
        }
        content.endText();
    }

    /** A space that does not break has the glyph of the space: it has done its work when the lines are made. */
    private void show(String text) throws IOException {
        if (!text.isEmpty()) {
            content.showText(text.replace(UNBREAKABLE_SPACE, ' '));
        }
    }

    private void softHyphen(TextStyle style) throws IOException {
        take(face.softHyphens(), style.size());
        content.showText(Character.toString(WordCut.SOFT_HYPHEN));
        take(face.font(), style.size());
    }

    /** The page keeps a font until there is another. */
    private void take(PDFont wanted, float wantedSize) throws IOException {
        if (wanted != font || wantedSize != size) {
            content.setFont(wanted, wantedSize);
            font = wanted;
            size = wantedSize;
        }
    }

    private void mark(int base, int mark, TextStyle style) throws IOException {
        BoundingBox under = face.ink(base);
        BoundingBox over = face.ink(mark);
        float spacing = style.tracking() * Face.EM;
        float back = face.glyphAdvance(base) - middle(under) + middle(over) + spacing;
        float lift = over.getLowerLeftY() < 0 ? 0 : Math.max(0, under.getUpperRightY() - face.xHeight());
        float forth = back - face.glyphAdvance(mark) - spacing;
        content.setTextRise(lift * style.size() / Face.EM);
        content.showTextWithPositioning(new Object[] {back, Character.toString(mark), -forth});
        content.setTextRise(0);
    }

    private static float middle(BoundingBox box) {
        return (box.getLowerLeftX() + box.getUpperRightX()) / 2;
    }
}
