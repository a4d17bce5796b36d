package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The rows of a table. A row breaks between two pages only when it is taller than a page. */
final class TableRows {

    private final Flow flow;
    private final StructureTree tree;
    private final TableGrid grid;
    private final TableHead head;

    TableRows(Flow flow, StructureTree tree, TableGrid grid, TableHead head) {
        this.flow = flow;
        this.tree = tree;
        this.grid = grid;
        this.head = head;
    }

    void print(PDStructureElement body, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            row(tree.element(StandardStructureTypes.TR, body), row);
        }
    }

    float height(Table.Row row) {
        TextStyle style = style(row);
        return TableGrid.height(TableGrid.tallest(grid.broken(row.cells(), style)), style);
    }

    private void row(PDStructureElement element, Table.Row row) {
        List<List<String>> lines = grid.broken(row.cells(), style(row));
        List<PDStructureElement> cells = cells(element, row);
        int tallest = TableGrid.tallest(lines);
        for (int done = 0, take; done < tallest; done += take) {
            take = linesHere(tallest - done, style(row));
            if (row.total()) {
                rule(Colour.STRONG_LINE);
            }
            for (int column = 0; column < cells.size(); column++) {
                piece(cells.get(column), column, between(lines.get(column), done, done + take), style(row));
            }
            flow.down(TableGrid.height(take, style(row)));
            rule(Colour.LINE);
        }
    }

    private List<PDStructureElement> cells(PDStructureElement element, Table.Row row) {
        List<PDStructureElement> cells = new ArrayList<>();
        for (Wording wording : row.cells()) {
            cells.add(
                    cells.isEmpty()
                            ? TableHead.cell(tree, element, wording, PDTableAttributeObject.SCOPE_ROW)
                            : tree.element(StandardStructureTypes.TD, element, wording));
        }
        return cells;
    }

    /** How many of a row's lines stand on this page, after turning it when that keeps the row whole. */
    private int linesHere(int lines, TextStyle style) {
        float height = TableGrid.height(lines, style);
        if (flow.fits(height)) {
            return lines;
        }
        if (flow.fitsAnyPage(height + head.height()) || room(style) < 1) {
            flow.newPage();
            head.repeat();
        }
        return Math.max(1, Math.min(lines, room(style)));
    }

    private int room(TextStyle style) {
        return flow.linesLeft(style.leading(), 2 * TableGrid.PADDING);
    }

    private void piece(PDStructureElement cell, int column, List<String> lines, TextStyle style) {
        if (!lines.isEmpty()) {
            float top = flow.y() - TableGrid.PADDING;
            flow.sheet().mark(cell, pen -> grid.draw(pen, column, lines, style, top));
        }
    }

    private void rule(Colour colour) {
        flow.sheet().artifact(pen -> grid.rule(pen, flow.y(), colour));
    }

    private static List<String> between(List<String> lines, int from, int to) {
        return lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
    }

    private static TextStyle style(Table.Row row) {
        return row.total() ? TextStyle.CELL.in(Typeface.SEMIBOLD) : TextStyle.CELL;
    }
}
