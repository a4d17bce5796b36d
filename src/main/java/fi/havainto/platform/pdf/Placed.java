package fi.havainto.platform.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** One line of words at a place of its own, as on a cover; (x, baseline) in points. */
public record Placed(Wording words, TextStyle style, float x, float baseline) implements Block {

    @Override
    public void lay(Layout layout) {
        Tag tag = layout.tag(StandardStructureTypes.P);
        Line line = layout.lines(Prose.of(words), style, tag, Float.MAX_VALUE).get(0);
        layout.mark((sheet, top) -> line.print(sheet, x, baseline));
    }
}
