package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The notes whose numbers were printed since the last block of this kind; without notes it is nothing. A paper that
 * ends with notes outstanding gets them at its end.
 *
 * <p>Notes stand at the end of a section and not at the foot of a page: a note of any length has room here, also one
 * that belongs to a cell of a table, and a screen reader meets them where nobody is in the middle of a sentence. The
 * number in the text is a link to the note.
 */
public record Notes() implements Block {

    private static final TextStyle STYLE = TextStyle.SMALL;
    private static final float INDENT = 15;
    private static final float ABOVE = 6 * PageFormat.MM;
    private static final float RULE_LENGTH = 40 * PageFormat.MM;
    private static final float UNDER_RULE = 2 * PageFormat.MM;
    private static final float RULE = .5f;

    @Override
    public void lay(Layout layout) {
        List<Run.Note> notes = layout.notes().take();
        if (notes.isEmpty()) {
            return;
        }
        int number = layout.notes().firstOf(notes);
        float left = layout.around().left();
        layout.space(ABOVE);
        layout.put(
                UNDER_RULE,
                Bond.FIRM,
                (sheet, top) ->
                        sheet.artifact(pen -> pen.line(left, top, left + RULE_LENGTH, top, RULE, Colour.STRONG_LINE)));
        for (Run.Note note : notes) {
            note(layout, Integer.toString(number), note.words());
            number++;
        }
        layout.space(ABOVE);
    }

    private static void note(Layout layout, String number, Prose words) {
        String anchor = NoteNumbers.id(number);
        Tag note = layout.tag(StandardStructureTypes.NOTE).named(anchor);
        layout.notes().enter(anchor, note);
        Tag label = new Tag(StandardStructureTypes.LBL, note);
        Tag text = new Tag(StandardStructureTypes.P, note);
        float left = layout.around().left();
        List<Line> lines = layout.lines(words, STYLE, text, layout.textWidth() - INDENT);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0;
            Ink ink = (sheet, top) -> {
                if (first) {
                    sheet.mark(label, pen -> pen.words(number, STYLE, left, top - STYLE.baseline()));
                }
                line.print(sheet, left + INDENT, top - STYLE.baseline());
            };
            layout.put(STYLE.leading(), TextLayer.bond(lines, i), ink, first ? anchor : "");
        }
        layout.space(STYLE.leading() / 4);
    }
}
