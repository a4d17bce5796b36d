package fi.havainto.platform.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A paragraph of running text.
 *
 * @param above least space to what stands before, in points
 */
public record Paragraph(Prose words, TextStyle style, float above) implements Block {

    private static final float ABOVE = .45f;

    public Paragraph(Prose words, TextStyle style) {
        this(words, style, ABOVE * style.leading());
    }

    public Paragraph(Wording words, TextStyle style) {
        this(Prose.of(words), style);
    }

    /** The same close under what stands before. */
    public Paragraph close() {
        return new Paragraph(words, style, 0);
    }

    @Override
    public void lay(Layout layout) {
        layout.space(above);
        Tag tag = layout.tag(StandardStructureTypes.P);
        TextLayer.lay(
                layout,
                layout.lines(words, style, tag, layout.textWidth()),
                style,
                layout.around().left());
        layout.space(above);
    }
}
