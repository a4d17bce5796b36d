package fi.havainto.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A typeface loaded into one document: which signs it has and how wide they are. Measures are in thousandths of an em.
 *
 * <p>Parsed anew for each document: that costs two milliseconds, and no thread shares anything. Glyph substitution is
 * off, because the languages printed here need none and looking for it took most of the time of a document.
 */
final class Face {

    static final float EM = 1000;

    /** Signs below this, Latin with all its marks, are looked up once. */
    private static final int LATIN = 0x250;

    private static final float UNKNOWN = -1;

    private final PDDocument document;
    private final PDType0Font font;
    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final float[] advances = new float[LATIN];
    private PDType0Font softHyphens;

    private Face(PDDocument document, PDType0Font font, TrueTypeFont outlines) throws IOException {
        this.document = document;
        this.font = font;
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
        Arrays.fill(advances, UNKNOWN);
    }

    /** Embeds a subset of the typeface; the document closes it. */
    static Face load(PDDocument document, Typeface typeface) {
        try {
            byte[] file = Resources.bytes(typeface.resource());
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
            outlines.setEnableGsub(false);
            return new Face(document, PDType0Font.load(document, outlines, true), outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font font() {
        return font;
    }

    /**
     * The same cut once more, for soft hyphens only. They have the glyph of the hyphen, and a font says of each glyph
     * one sign only: in one font, every hyphen of the paper would be read as the one or as the other.
     */
    PDType0Font softHyphens() throws IOException {
        if (softHyphens == null) {
            softHyphens = PDType0Font.load(document, outlines, true);
        }
        return softHyphens;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Advance of one sign; a mark that stands on another sign takes no room. */
    float advance(int codePoint) {
        if (codePoint >= LATIN) {
            return isMark(codePoint) ? 0 : glyphAdvance(codePoint);
        }
        if (advances[codePoint] == UNKNOWN) {
            advances[codePoint] = glyphAdvance(codePoint);
        }
        return advances[codePoint];
    }

    float glyphAdvance(int codePoint) {
        try {
            return outlines.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * EM / outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The box around the ink of a sign; empty for a sign without ink. */
    BoundingBox ink(int codePoint) {
        try {
            GlyphData glyph = outlines.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            return glyph == null ? new BoundingBox() : glyph.getBoundingBox();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float xHeight() {
        return ink('x').getUpperRightY();
    }

    static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
