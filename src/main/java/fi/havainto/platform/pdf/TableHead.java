package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The headings of a table: in the structure once, on each further page as artifact. */
final class TableHead {

    private static final TextStyle STYLE = TextStyle.TINY;

    /** Headings taller than this part of a page are not repeated: they would leave no room for the rows. */
    private static final float TALLEST_REPEATED = .3f;

    private final Flow flow;
    private final StructureTree tree;
    private final TableGrid grid;
    private final List<Wording> headings;
    private final List<List<String>> lines;

    TableHead(Flow flow, StructureTree tree, TableGrid grid, List<Table.Column> columns) {
        this.flow = flow;
        this.tree = tree;
        this.grid = grid;
        this.headings = columns.stream().map(Table.Column::heading).toList();
        this.lines = grid.broken(headings, STYLE);
    }

    float height() {
        return TableGrid.height(TableGrid.tallest(lines), STYLE);
    }

    void print(PDStructureElement head) {
        PDStructureElement row = tree.element(StandardStructureTypes.TR, head);
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            PDStructureElement cell = cell(tree, row, headings.get(column), PDTableAttributeObject.SCOPE_COLUMN);
            flow.sheet().mark(cell, pen -> heading(pen, column));
        }
        end();
    }

    void repeat() {
        if (height() > TALLEST_REPEATED * flow.format().textHeight()) {
            return;
        }
        flow.sheet().artifact(pen -> {
            for (int column = 0; column < headings.size(); column++) {
                heading(pen, column);
            }
        });
        end();
    }

    /** A heading of a column or a row. */
    static PDStructureElement cell(StructureTree tree, PDStructureElement row, Wording wording, String scope) {
        PDStructureElement cell = tree.element(StandardStructureTypes.TH, row, wording);
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        cell.addAttribute(attribute);
        return cell;
    }

    /** Headings stand on one bottom line, however many lines each has. */
    private void heading(Pen pen, int column) {
        float spare = (TableGrid.tallest(lines) - lines.get(column).size()) * STYLE.leading();
        grid.draw(pen, column, lines.get(column), STYLE, flow.y() - TableGrid.PADDING - spare);
    }

    private void end() {
        flow.down(height());
        flow.sheet().artifact(pen -> grid.rule(pen, flow.y(), Colour.STRONG_LINE));
    }
}
