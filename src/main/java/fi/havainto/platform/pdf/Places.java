package fi.havainto.platform.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The places that links lead to, by their names, and the bookmarks that a viewer shows beside the pages. */
final class Places {

    private final PDDocument pdf;
    private final Measure measure;
    private final Map<String, PDPageDestination> named = new TreeMap<>();
    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    Places(PDDocument pdf, Measure measure) {
        this.pdf = pdf;
        this.measure = measure;
        PDDocumentOutline outline = new PDDocumentOutline();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        open.push(outline);
    }

    /** Remembers a place; top is the y of its upper side, in points. A heading also becomes a bookmark. */
    void add(String anchor, Outline.Entry heading, Sheet sheet, float top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet.page());
        place.setTop(Math.round(top));
        named.put(anchor, place);
        if (heading != null) {
            bookmark(heading, place);
        }
    }

    /** Levels do not leap: {@link Outline} sees to it. */
    private void bookmark(Outline.Entry heading, PDPageDestination place) {
        while (open.size() > heading.level()) {
            open.pop();
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(measure.printable(heading.words().text(), TextStyle.BODY)
                .replace('\n', ' ')
                .strip());
        item.setDestination(place);
        open.element().addLast(item);
        open.element().openNode();
        open.push(item);
    }

    /** Writes the names; to be called once, when all is printed. */
    void close() {
        if (named.isEmpty()) {
            return;
        }
        PDDestinationNameTreeNode byName = new PDDestinationNameTreeNode();
        byName.setNames(named);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setDests(byName);
        pdf.getDocumentCatalog().setNames(names);
    }
}
