package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Prints bulleted lists; an item may go on over pages, its bullet stands with its first line. */
final class ListPrinter {

    private static final String BULLET = "•";
    private static final float INDENT = 13;
    private static final float BETWEEN_ITEMS = 3;

    private final Flow flow;
    private final StructureTree tree;
    private final LineBreaker breaker;

    ListPrinter(Flow flow, StructureTree tree, LineBreaker breaker) {
        this.flow = flow;
        this.tree = tree;
        this.breaker = breaker;
    }

    void print(List<Wording> items, TextStyle style, float x, float width) {
        PDStructureElement list = tree.element(StandardStructureTypes.L);
        PDListAttributeObject disc = new PDListAttributeObject();
        disc.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
        list.addAttribute(disc);
        for (Wording item : items) {
            item(tree.element(StandardStructureTypes.LI, list), item, style, x, width);
            flow.gap(BETWEEN_ITEMS);
        }
    }

    private void item(PDStructureElement item, Wording wording, TextStyle style, float x, float width) {
        TextPrinter printer = new TextPrinter(flow);
        List<String> lines = breaker.lines(wording.text(), style, width - INDENT);
        printer.turnForFirst(lines.size(), style.leading());
        float baseline = flow.y() - style.baseline();
        flow.sheet().mark(tree.element(StandardStructureTypes.LBL, item), pen -> pen.words(BULLET, style, x, baseline));
        printer.print(tree.element(StandardStructureTypes.L_BODY, item, wording), lines, style, x + INDENT);
    }
}
