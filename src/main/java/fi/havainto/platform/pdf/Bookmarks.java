package fi.havainto.platform.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline that a viewer shows beside the pages, nested as the headings are. */
final class Bookmarks {

    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    Bookmarks(PDDocument pdf) {
        PDDocumentOutline outline = new PDDocumentOutline();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        open.push(outline);
    }

    /** Adds a heading; top is the y of its upper side. Levels do not leap: {@link HeadingOrder} sees to it. */
    void add(int level, String title, Sheet sheet, float top) {
        while (open.size() > level) {
            open.pop();
        }
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet.page());
        place.setTop(Math.round(top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title.strip());
        item.setDestination(place);
        open.element().addLast(item);
        open.element().openNode();
        open.push(item);
    }
}
