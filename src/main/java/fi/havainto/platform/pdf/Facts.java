package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Facts side by side over the whole width, each under a thin rule; read as a list of labels and values. A row of facts
 * does not break. Without facts it is nothing.
 *
 * @throws IllegalArgumentException when there is not at least one column
 */
public record Facts(List<Fact> facts, int columns) implements Block {

    private static final float BETWEEN_COLUMNS = 8 * PageFormat.MM;
    private static final float ABOVE = 3 * PageFormat.MM;
    private static final float BELOW = 4 * PageFormat.MM;
    private static final float RULE = .5f;
    private static final TextStyle LABEL = TextStyle.SMALL;
    private static final TextStyle VALUE = TextStyle.BODY;

    public Facts {
        facts = List.copyOf(facts);
        if (columns < 1) {
            throw new IllegalArgumentException("Facts stand in at least one column");
        }
    }

    /** One fact as it stands in its row. */
    private record Cell(List<Line> label, List<Line> value, float x) {}

    @Override
    public void lay(Layout layout) {
        layout.space(BELOW);
        Tag list = layout.tag(StandardStructureTypes.L);
        for (int from = 0; from < facts.size(); from += columns) {
            row(layout, list, facts.subList(from, Math.min(facts.size(), from + columns)));
        }
    }

    private void row(Layout layout, Tag list, List<Fact> row) {
        float width = (layout.width() - BETWEEN_COLUMNS * (columns - 1)) / columns;
        List<Cell> cells = new ArrayList<>();
        for (Fact fact : row) {
            cells.add(
                    cell(layout, list, fact, layout.around().left() + cells.size() * (width + BETWEEN_COLUMNS), width));
        }
        float labels = lines(cells.stream().map(Cell::label).toList()) * LABEL.leading();
        float values = lines(cells.stream().map(Cell::value).toList()) * VALUE.leading();
        layout.put(ABOVE + labels + values + BELOW, Bond.FREE, (sheet, top) -> {
            for (Cell cell : cells) {
                sheet.artifact(pen -> pen.line(cell.x(), top, cell.x() + width, top, RULE, Colour.STRONG_LINE));
                print(sheet, cell.label(), LABEL, cell.x(), top - ABOVE);
                print(sheet, cell.value(), VALUE, cell.x(), top - ABOVE - labels);
            }
        });
    }

    private static Cell cell(Layout layout, Tag list, Fact fact, float x, float width) {
        Tag item = new Tag(StandardStructureTypes.LI, list);
        Tag label = new Tag(StandardStructureTypes.LBL, item);
        Tag value = new Tag(StandardStructureTypes.L_BODY, item);
        return new Cell(
                layout.lines(Prose.of(fact.label()), LABEL, label, width),
                layout.lines(Prose.of(fact.value()), VALUE, value, width),
                x);
    }

    private static int lines(List<List<Line>> texts) {
        return texts.stream().mapToInt(List::size).max().orElse(0);
    }

    private static void print(Sheet sheet, List<Line> lines, TextStyle style, float x, float top) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).print(sheet, x, top - i * style.leading() - style.baseline());
        }
    }
}
