package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Lays the rows of a table: each is one strip, or one strip a line when no page can hold it whole. */
final class TableRows {

    private final Layout layout;
    private final TableGrid grid;
    private final float room;
    private final PDTableAttributeObject ofRow = TableLayer.scope(PDTableAttributeObject.SCOPE_ROW);

    /** @param room height of a page under the headings, in points */
    TableRows(Layout layout, TableGrid grid, float room) {
        this.layout = layout;
        this.grid = grid;
        this.room = room;
    }

    /** @param holds whether it stays with the row after it */
    void lay(Tag tag, Table.Row row, boolean holds) {
        TextStyle style = row.total() ? TextStyle.CELL.in(Typeface.SEMIBOLD) : TextStyle.CELL;
        List<List<Line>> cells = cells(tag, row, style);
        int tallest = TableGrid.tallest(cells);
        float height = tallest * style.leading() + 2 * grid.padding();
        if (height <= room) {
            Bond bond = holds ? Bond.FIRM : Bond.FREE;
            layout.put(height, bond, (sheet, top) -> piece(sheet, cells, row, 0, tallest, top));
        } else {
            layout.within(underPaddedHead(), () -> split(cells, row, style, tallest, holds));
        }
    }

    private void split(List<List<Line>> cells, Table.Row row, TextStyle style, int tallest, boolean holds) {
        for (int i = 0; i < tallest; i++) {
            int line = i;
            boolean isLast = i == tallest - 1;
            boolean isEdge = i == 0 || i == tallest - 2;
            float padding = (i == 0 ? grid.padding() : 0) + (isLast ? grid.padding() : 0);
            Bond bond = isEdge || isLast && holds ? Bond.FIRM : Bond.FREE;
            layout.put(style.leading() + padding, bond, (sheet, top) -> piece(sheet, cells, row, line, line + 1, top));
        }
    }

    /** Lines in the middle of a row keep the distance to repeated headings that the row's own padding gives others. */
    private Surroundings underPaddedHead() {
        Surroundings around = layout.around();
        Strip head = around.repeated();
        return head == null ? around : around.repeating(head.taller(grid.padding()));
    }

    private List<List<Line>> cells(Tag tag, Table.Row row, TextStyle style) {
        List<List<Line>> cells = new ArrayList<>();
        for (Prose words : row.cells()) {
            Tag cell = cells.isEmpty() ? TableLayer.heading(tag, ofRow) : new Tag(StandardStructureTypes.TD, tag);
            cells.add(layout.lines(words, style, cell, grid.textWidth(cells.size())));
        }
        return cells;
    }

    /** Prints some lines of a row, with the rules that belong to its beginning and its end. */
    private void piece(Sheet sheet, List<List<Line>> cells, Table.Row row, int from, int to, float top) {
        TextStyle style = row.total() ? TextStyle.CELL.in(Typeface.SEMIBOLD) : TextStyle.CELL;
        float text = from == 0 ? top - grid.padding() : top;
        if (from == 0 && row.total()) {
            grid.rule(sheet, top, Colour.STRONG_LINE);
        }
        for (int column = 0; column < cells.size(); column++) {
            List<Line> lines = cells.get(column);
            grid.print(
                    sheet,
                    column,
                    lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())),
                    style,
                    text);
        }
        if (to == TableGrid.tallest(cells)) {
            grid.rule(sheet, text - (to - from) * style.leading() - grid.padding(), Colour.LINE);
        }
    }
}
