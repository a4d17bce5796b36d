package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A line that names the text after it, and stays with it, but is too small to be a heading. */
public record Label(Wording words) implements Block {

    private static final TextStyle STYLE = TextStyle.TOPIC;
    private static final float ABOVE = 3 * PageFormat.MM;

    @Override
    public void lay(Layout layout) {
        layout.space(ABOVE);
        Tag tag = layout.tag(StandardStructureTypes.P);
        List<Line> lines = layout.lines(Prose.of(words), STYLE, tag, layout.textWidth());
        TextLayer.lay(layout, lines, STYLE, layout.around().left(), Bond.FIRM, "");
    }
}
