package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Prints facts side by side, each under a thin rule. A row of facts does not break. */
final class FactPrinter {

    private static final float BETWEEN_COLUMNS = 8 * PageFormat.MM;
    private static final float ABOVE = 3 * PageFormat.MM;
    private static final float BELOW = 4 * PageFormat.MM;
    private static final float RULE = .5f;

    private final Flow flow;
    private final StructureTree tree;
    private final LineBreaker breaker;
    private final float x;
    private final float columnWidth;
    private final int columns;

    FactPrinter(Flow flow, StructureTree tree, LineBreaker breaker, int columns) {
        this.flow = flow;
        this.tree = tree;
        this.breaker = breaker;
        this.columns = columns;
        this.x = flow.format().left();
        this.columnWidth = (flow.format().measure() - BETWEEN_COLUMNS * (columns - 1)) / columns;
    }

    void print(List<Fact> facts) {
        PDStructureElement list = tree.element(StandardStructureTypes.L);
        for (int from = 0; from < facts.size(); from += columns) {
            row(list, facts.subList(from, Math.min(facts.size(), from + columns)));
        }
    }

    private void row(PDStructureElement list, List<Fact> facts) {
        int most = facts.stream().mapToInt(fact -> value(fact).size()).max().orElse(0);
        float height = ABOVE + TextStyle.SMALL.leading() + most * TextStyle.BODY.leading() + BELOW;
        flow.need(height);
        for (int i = 0; i < facts.size(); i++) {
            fact(tree.element(StandardStructureTypes.LI, list), facts.get(i), x + i * (columnWidth + BETWEEN_COLUMNS));
        }
        flow.down(height);
    }

    private void fact(PDStructureElement item, Fact fact, float left) {
        float top = flow.y();
        float label = top - ABOVE;
        float value = label - TextStyle.SMALL.leading();
        Sheet sheet = flow.sheet();
        sheet.artifact(pen -> pen.line(left, top, left + columnWidth, top, RULE, Colour.STRONG_LINE));
        String shortLabel = breaker.oneLine(fact.label().text(), TextStyle.SMALL, columnWidth);
        sheet.mark(
                tree.element(StandardStructureTypes.LBL, item, fact.label()),
                pen -> pen.printable(shortLabel, TextStyle.SMALL, left, label - TextStyle.SMALL.baseline()));
        TextStyle style = TextStyle.BODY;
        List<String> lines = value(fact);
        sheet.mark(tree.element(StandardStructureTypes.L_BODY, item, fact.value()), pen -> {
            for (int i = 0; i < lines.size(); i++) {
                pen.printable(lines.get(i), style, left, value - i * style.leading() - style.baseline());
            }
        });
    }

    private List<String> value(Fact fact) {
        return breaker.lines(fact.value().text(), TextStyle.BODY, columnWidth);
    }
}
