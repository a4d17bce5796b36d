package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;

/** The links of one page: each is one annotation, with a box for every line that it takes. */
final class Links {

    private final PDPage page;
    private final StructureTree tree;
    private final Map<String, Integer> pageNumbers;
    private final Map<LinkMark, List<PDRectangle>> boxes = new LinkedHashMap<>();

    /** @param pageNumbers the pages of all places that a link inside the paper may lead to */
    Links(PDPage page, StructureTree tree, Map<String, Integer> pageNumbers) {
        this.page = page;
        this.tree = tree;
        this.pageNumbers = pageNumbers;
    }

    void add(LinkMark mark, PDRectangle box) {
        boxes.computeIfAbsent(mark, first -> new ArrayList<>()).add(box);
    }

    /**
     * Writes the annotations.
     *
     * @throws IllegalArgumentException when a link leads to a heading that is not there
     */
    void close() {
        if (boxes.isEmpty()) {
            return;
        }
        List<PDAnnotation> annotations = new ArrayList<>();
        boxes.forEach((mark, lines) -> {
            PDAnnotationLink annotation = annotation(mark, lines);
            annotations.add(annotation);
            tree.tie(mark.tag().element(), page, annotation);
        });
        page.setAnnotations(annotations);
    }

    private PDAnnotationLink annotation(LinkMark mark, List<PDRectangle> lines) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(around(lines));
        annotation.setQuadPoints(corners(lines));
        annotation.setPrinted(true);
        annotation.setPage(page);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        if (mark.isInside()) {
            inside(annotation, mark);
        } else {
            PDActionURI action = new PDActionURI();
            action.setURI(mark.target());
            annotation.setAction(action);
            boolean says = mark.words().equals(mark.target());
            annotation.setContents(says ? mark.words() : mark.words() + " (" + mark.target() + ")");
        }
        return annotation;
    }

    private void inside(PDAnnotationLink annotation, LinkMark mark) {
        Integer number = pageNumbers.get(mark.place());
        if (number == null) {
            throw new IllegalArgumentException("No heading has the id " + mark.place());
        }
        annotation.setDestination(new PDNamedDestination(mark.place()));
        annotation.setContents(mark.words().isEmpty() ? number.toString() : mark.words());
    }

    private static PDRectangle around(List<PDRectangle> lines) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = 0;
        float top = 0;
        for (PDRectangle line : lines) {
            left = Math.min(left, line.getLowerLeftX());
            bottom = Math.min(bottom, line.getLowerLeftY());
            right = Math.max(right, line.getUpperRightX());
            top = Math.max(top, line.getUpperRightY());
        }
        return Sheet.box(left, bottom, right, top);
    }

    /** Upper left, upper right, lower left, lower right: the order that viewers expect, whatever the standard says. */
    private static float[] corners(List<PDRectangle> lines) {
        float[] corners = new float[lines.size() * 8];
        int i = 0;
        for (PDRectangle line : lines) {
            for (float y : new float[] {line.getUpperRightY(), line.getLowerLeftY()}) {
                corners[i++] = line.getLowerLeftX();
                corners[i++] = y;
                corners[i++] = line.getUpperRightX();
                corners[i++] = y;
            }
        }
        return corners;
    }
}
