package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Prints the lines of one element, over as many pages as they need, and leaves no single line alone before or after a
 * turn of the page where that can be helped.
 */
final class TextPrinter {

    /** Fewest lines of a longer text that stand together on a page. */
    private static final int TOGETHER = 2;

    private final Flow flow;

    TextPrinter(Flow flow) {
        this.flow = flow;
    }

    /** Prints from the flow's place downward; x is the left side of the lines. */
    void print(PDStructureElement element, List<String> lines, TextStyle style, float x) {
        int done = 0;
        while (done < lines.size()) {
            int take = turnForFirst(lines.size() - done, style.leading());
            piece(element, lines.subList(done, done + take), style, x);
            done += take;
        }
    }

    /** Turns the page if lines cannot well begin on this one; says how many of them stand here then. */
    int turnForFirst(int lines, float leading) {
        int take = take(lines, flow.linesLeft(leading, 0));
        if (take == 0 && !flow.atHead()) {
            flow.newPage();
            take = take(lines, flow.linesLeft(leading, 0));
        }
        return Math.max(1, take);
    }

    private static int take(int lines, int room) {
        if (lines <= room) {
            return lines;
        }
        int take = lines - room < TOGETHER ? lines - TOGETHER : room;
        return take < TOGETHER ? 0 : take;
    }

    private void piece(PDStructureElement element, List<String> lines, TextStyle style, float x) {
        float top = flow.y();
        flow.sheet().mark(element, pen -> {
            for (int i = 0; i < lines.size(); i++) {
                pen.printable(lines.get(i), style, x, top - i * style.leading() - style.baseline());
            }
        });
        flow.down(lines.size() * style.leading());
    }
}
