package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Words that belong to what comes after them and stay with it, but are no heading: a name, or what a picture shows. */
public record Label(Wording words, TextStyle style) implements Block {

    private static final float ABOVE = 3 * PageFormat.MM;

    /** A line that names the text after it. */
    public Label(Wording words) {
        this(words, TextStyle.TOPIC);
    }

    @Override
    public void lay(Layout layout) {
        layout.space(ABOVE);
        Tag tag = layout.tag(StandardStructureTypes.P);
        List<Line> lines = layout.lines(Prose.of(words), style, tag, layout.textWidth());
        TextLayer.lay(layout, lines, style, layout.around().left(), Bond.FIRM, "");
    }
}
