package fi.havainto.platform.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The tags of a paper in reading order, and the way back from each piece of a page to its tag. An element may go on
 * over pages: it then owns one piece on each.
 */
final class StructureTree {

    private static final COSName TAB_ORDER = COSName.getPDFName("Tabs");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final COSArray wayBack = new COSArray();
    private int numbers;

    StructureTree(PDDocument pdf, Locale language) {
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        document.setLanguage(language.toLanguageTag());
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    /** Lets a page take part; what it returns collects the owners of the page's pieces, by their numbers. */
    COSArray admit(PDPage page) {
        COSArray pieces = new COSArray();
        page.setStructParents(number(pieces));
        page.getCOSObject().setItem(TAB_ORDER, COSName.S);
        return pieces;
    }

    /** Ties a piece of a page to its element. */
    void tie(PDStructureElement element, PDPage page, int piece) {
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (element.getPage().getCOSObject() == page.getCOSObject()) {
            element.appendKid(piece);
            return;
        }
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(piece);
        element.appendKid(reference);
    }

    /** Ties a link's annotation to its element. */
    void tie(PDStructureElement element, PDPage page, PDAnnotation annotation) {
        annotation.setStructParent(number(element.getCOSObject()));
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
    }

    /**
     * Writes the way back from pages to elements, and the names of elements that have one; to be called once, when
     * all is printed.
     */
    void close(Map<String, Tag> named) {
        if (!named.isEmpty()) {
            Map<String, PDStructureElement> elements = new TreeMap<>();
            named.forEach((name, tag) -> elements.put(name, tag.element()));
            PDStructureElementNameTreeNode names = new PDStructureElementNameTreeNode();
            names.setNames(elements);
            root.setIDTree(names);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, wayBack);
        root.setParentTree(new PDNumberTreeNode(tree, COSBase.class));
        root.setParentTreeNextKey(numbers);
    }

    private int number(COSBase owner) {
        wayBack.add(COSInteger.get(numbers));
        wayBack.add(owner);
        return numbers++;
    }
}
