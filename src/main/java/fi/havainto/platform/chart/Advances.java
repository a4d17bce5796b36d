package fi.havainto.platform.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How wide the signs of a typeface are, in em. Paper and page use the same typeface, so a layout made with these holds
 * on both. A sign that the typeface lacks counts as wide as any fallback draws it.
 */
final class Advances {

    static final Advances REGULAR = load("/fonts/SourceSans3-Regular.ttf");
    static final Advances SEMIBOLD = load("/fonts/SourceSans3-SemiBold.ttf");

    private static final int SIGNS = 0x3000;
    private static final float LACKING = 1.4f;

    /** Joins the signs on both sides of it into one. */
    private static final int JOINER = 0x200D;

    private final float[] ems;

    private Advances(float[] ems) {
        this.ems = ems;
    }

    private static Advances load(String resource) {
        try (InputStream file = Advances.class.getResourceAsStream(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float[] ems = new float[SIGNS];
            for (int sign = 0; sign < SIGNS; sign++) {
                int glyph = glyphs.getGlyphId(base(sign, glyphs));
                ems[sign] = glyph == 0 ? LACKING : (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            }
            return new Advances(ems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sign itself, or what it is built on where the typeface lacks it: a letter under its mark. */
    private static int base(int sign, CmapLookup glyphs) {
        if (glyphs.getGlyphId(sign) != 0) {
            return sign;
        }
        return Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD)
                .codePointAt(0);
    }

    /** Width of a text in em; signs that are joined into one count as one. */
    float of(String text) {
        float sum = 0;
        int before = 0;
        for (int i = 0, sign; i < text.length(); i += Character.charCount(sign), before = sign) {
            sign = text.codePointAt(i);
            sum += before == JOINER || isMark(sign) ? 0 : sign < SIGNS ? ems[sign] : LACKING;
        }
        return sum;
    }

    /** Whether a sign stands on the one before it, or is no sign that one sees. */
    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.ENCLOSING_MARK
                || type == Character.MODIFIER_SYMBOL && sign >= SIGNS;
    }
}
