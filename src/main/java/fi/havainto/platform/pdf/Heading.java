package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A heading with its bookmark; it stays with what follows.
 *
 * @param level 1 to 6, at most one deeper than the heading before
 * @param above least space to what stands before, in points
 * @param id small letters, digits and hyphens, by which links and page numbers find it; or empty
 */
public record Heading(int level, Prose words, String id, TextStyle style, float above) implements Block {

    private static final List<TextStyle> STYLES = List.of(
            TextStyle.CHAPTER,
            TextStyle.SECTION,
            TextStyle.TOPIC,
            TextStyle.BODY.in(Typeface.SEMIBOLD),
            TextStyle.BODY.in(Typeface.SEMIBOLD),
            TextStyle.BODY.in(Typeface.SEMIBOLD));

    /** Space above, as a part of the leading, and below. */
    private static final float ABOVE = 1.25f;

    private static final float BELOW = .3f;

    /** A heading in the style of its level, which nothing refers to. */
    public Heading(int level, Wording words) {
        this(level, words, "");
    }

    public Heading(int level, Wording words, String id) {
        this(level, Prose.of(words), id);
    }

    public Heading(int level, Prose words, String id) {
        this(level, words, id, style(level), ABOVE * style(level).leading());
    }

    public Heading in(TextStyle other) {
        return new Heading(level, words, id, other, above);
    }

    /** The same with another least space above it, in points. */
    public Heading under(float space) {
        return new Heading(level, words, id, style, space);
    }

    /** @throws IllegalArgumentException when the level leaps, or the id is taken or not one */
    @Override
    public void lay(Layout layout) {
        String anchor = layout.outline().enter(level, words.wording(), id);
        Tag tag = layout.tag(StandardStructureTypes.H + level);
        layout.space(above);
        List<Line> lines = layout.lines(words, style, tag, layout.textWidth());
        TextLayer.lay(layout, lines, style, layout.around().left(), Bond.FIRM, anchor);
        layout.space(BELOW * style.leading());
    }

    private static TextStyle style(int level) {
        return STYLES.get(Math.min(Math.max(level, 1), STYLES.size()) - 1);
    }
}
