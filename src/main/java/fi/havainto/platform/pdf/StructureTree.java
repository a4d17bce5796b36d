package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The tags of a paper in reading order, and the way back from each piece of a page to its tag. An element may go on
 * over pages: it then owns one piece on each.
 */
final class StructureTree {

    private static final COSName TAB_ORDER = COSName.getPDFName("Tabs");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final List<COSArray> piecesOfPages = new ArrayList<>();
    private final Locale language;

    StructureTree(PDDocument pdf, Locale language) {
        this.language = language;
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        document.setLanguage(language.toLanguageTag());
        root.appendKid(document);
    }

    /** A new element under the document itself. */
    PDStructureElement element(String type) {
        return element(type, document);
    }

    PDStructureElement element(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** A new element for a wording, with a language mark when the wording does not speak the paper's language. */
    PDStructureElement element(String type, PDStructureElement parent, Wording wording) {
        PDStructureElement element = element(type, parent);
        if (wording.speaksOwnLanguage() && !wording.language().equals(language)) {
            element.setLanguage(wording.language().toLanguageTag());
        }
        return element;
    }

    PDStructureElement element(String type, Wording wording) {
        return element(type, document, wording);
    }

    /** Lets a page take part; what it returns collects the owners of the page's pieces, by their numbers. */
    COSArray admit(PDPage page) {
        COSArray pieces = new COSArray();
        page.setStructParents(piecesOfPages.size());
        page.getCOSObject().setItem(TAB_ORDER, COSName.S);
        piecesOfPages.add(pieces);
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

    /** Writes the way back from pages to elements; to be called once, when all is printed. */
    void close() {
        COSArray numbered = new COSArray();
        for (int page = 0; page < piecesOfPages.size(); page++) {
            numbered.add(COSInteger.get(page));
            numbered.add(piecesOfPages.get(page));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbered);
        root.setParentTree(new PDNumberTreeNode(tree, COSBase.class));
        root.setParentTreeNextKey(piecesOfPages.size());
    }
}
