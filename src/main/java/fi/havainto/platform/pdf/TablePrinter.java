package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Prints a table with its caption; caption, headings and the first row stay together. */
final class TablePrinter {

    private static final TextStyle CAPTION = TextStyle.CELL.in(Typeface.SEMIBOLD);
    private static final float BELOW_CAPTION = 2;

    private final Flow flow;
    private final StructureTree tree;
    private final LineBreaker breaker;
    private final Measure measure;

    TablePrinter(Flow flow, StructureTree tree, LineBreaker breaker, Measure measure) {
        this.flow = flow;
        this.tree = tree;
        this.breaker = breaker;
        this.measure = measure;
    }

    void print(Table table) {
        if (table.rows().isEmpty()) {
            empty(table);
            return;
        }
        TableGrid grid = new TableGrid(table, breaker, measure, flow.format().left());
        TableHead head = new TableHead(flow, tree, grid, table.columns());
        TableRows rows = new TableRows(flow, tree, grid, head);
        PDStructureElement root = tree.element(StandardStructureTypes.TABLE);
        PDStructureElement caption = tree.element(StandardStructureTypes.CAPTION, root, table.caption());
        caption(caption, table, head.height() + rows.height(table.rows().get(0)));
        head.print(tree.element(StandardStructureTypes.T_HEAD, root));
        rows.print(tree.element(StandardStructureTypes.T_BODY, root), table.rows());
    }

    /** No row, no table: a grid of headings over nothing would be a riddle to a screen reader. */
    private void empty(Table table) {
        List<String> lines = breaker.lines(table.whenEmpty().text(), TextStyle.CELL, table.width());
        caption(tree.element(StandardStructureTypes.P, table.caption()), table, TextStyle.CELL.leading());
        PDStructureElement words = tree.element(StandardStructureTypes.P, table.whenEmpty());
        new TextPrinter(flow).print(words, lines, TextStyle.CELL, flow.format().left());
    }

    private void caption(PDStructureElement element, Table table, float following) {
        List<String> lines = breaker.lines(table.caption().text(), CAPTION, table.width());
        flow.need(lines.size() * CAPTION.leading() + BELOW_CAPTION + following);
        new TextPrinter(flow).print(element, lines, CAPTION, flow.format().left());
        flow.down(BELOW_CAPTION);
    }
}
