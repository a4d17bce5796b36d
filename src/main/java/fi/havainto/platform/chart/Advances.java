package fi.havainto.platform.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
                int glyph = glyphs.getGlyphId(sign);
                ems[sign] = glyph == 0 ? LACKING : (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            }
            return new Advances(ems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a text in em. */
    float of(String text) {
        float sum = 0;
        for (int i = 0, sign; i < text.length(); i += Character.charCount(sign)) {
            sign = text.codePointAt(i);
            sum += of(sign);
        }
        return sum;
    }

    private float of(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return sign < SIGNS ? ems[sign] : LACKING;
    }
}
