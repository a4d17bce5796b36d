package fi.havainto.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * One page that is being printed. It stays open until the whole paper is done, so that what is only known then (how
 * many pages there are) can still be written on it.
 */
final class Sheet {

    private final PDPage page;
    private final PDPageContentStream content;
    private final StructureTree tree;
    private final COSArray pieces;
    private final Pen pen;

    private Sheet(PDPage page, PDPageContentStream content, StructureTree tree, Pen pen) {
        this.page = page;
        this.content = content;
        this.tree = tree;
        this.pen = pen;
        this.pieces = tree.admit(page);
    }

    static Sheet add(PDDocument pdf, PageFormat format, StructureTree tree, Measure measure) {
        PDPage page = new PDPage(new PDRectangle(format.width(), format.height()));
        pdf.addPage(page);
        try {
            PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true, false);
            return new Sheet(page, content, tree, new Pen(content, measure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDPage page() {
        return page;
    }

    /** Draws something that belongs to an element. */
    void mark(PDStructureElement element, Consumer<Pen> drawing) {
        int piece = pieces.size();
        pieces.add(element.getCOSObject());
        tree.tie(element, page, piece);
        PdfAction.perform(() -> content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), piece));
        drawing.accept(pen);
        PdfAction.perform(content::endMarkedContent);
    }

    /** Draws something that means nothing, or that was said elsewhere already. */
    void artifact(Consumer<Pen> drawing) {
        PdfAction.perform(() -> content.beginMarkedContent(COSName.ARTIFACT));
        drawing.accept(pen);
        PdfAction.perform(content::endMarkedContent);
    }

    void close() {
        PdfAction.perform(content::close);
    }
}
