package fi.havainto.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** One page that is being printed. What belongs to one element and comes in a row is one piece of the page. */
final class Sheet {

    private static final float UNDERLINE = .4f;
    private static final float UNDERLINE_DROP = 1.6f;

    private final PDPage page;
    private final PDPageContentStream content;
    private final StructureTree tree;
    private final COSArray pieces;
    private final Pen pen;
    private final Map<String, Integer> pageNumbers;
    private final Links links;
    private Tag open;
    private boolean isRepeating;

    Sheet(PDDocument pdf, PageFormat format, StructureTree tree, Measure measure, Map<String, Integer> pageNumbers) {
        this.page = new PDPage(new PDRectangle(format.width(), format.height()));
        this.tree = tree;
        this.pageNumbers = pageNumbers;
        this.links = new Links(page, tree, pageNumbers);
        pdf.addPage(page);
        try {
            this.content = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.pen = new Pen(content, measure);
        this.pieces = tree.admit(page);
    }

    /** A rectangle from its lower left to its upper right corner. */
    static PDRectangle box(float left, float bottom, float right, float top) {
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    PDPage page() {
        return page;
    }

    /** For measuring; whoever draws gets the pen of a mark or an artifact. */
    Pen pen() {
        return pen;
    }

    /**
     * The number of a heading's page.
     *
     * @throws IllegalArgumentException when there is no such heading
     */
    String pageOf(String anchor) {
        Integer number = pageNumbers.get(anchor);
        if (number == null) {
            throw new IllegalArgumentException("No heading has the id " + anchor);
        }
        return number.toString();
    }

    /** Draws something that belongs to a tag. */
    void mark(Tag tag, Consumer<Pen> drawing) {
        if (isRepeating) {
            drawing.accept(pen);
            return;
        }
        if (open != tag) {
            end();
            begin(tag);
        }
        drawing.accept(pen);
        if (tag.actualText() != null) {
            end();
        }
    }

    /** Draws something that means nothing, or that was said elsewhere already. */
    void artifact(Consumer<Pen> drawing) {
        if (isRepeating) {
            drawing.accept(pen);
            return;
        }
        end();
        PdfAction.perform(() -> content.beginMarkedContent(COSName.ARTIFACT));
        drawing.accept(pen);
        PdfAction.perform(content::endMarkedContent);
    }

    /** Prints again what is in the structure already. */
    void repeated(Runnable printing) {
        artifact(any -> {
            isRepeating = true;
            printing.run();
            isRepeating = false;
        });
    }

    /** Prints a few signs from a point on and says how far they reach, in points. */
    float words(Bit bit, float x, float baseline, boolean endsLine) {
        Strand strand = bit.strand();
        TextStyle style = strand.style();
        String text = strand.isPageNumber() ? pageOf(strand.page()) : bit.text();
        float width = strand.isPageNumber() ? pen.width(text, style) : bit.width();
        float seen = endsLine && text.endsWith(" ") ? width - pen.width(" ", style) : width;
        mark(strand.tag(), drawing -> {
            drawing.printable(text, style, x, baseline + strand.rise());
            if (strand.isUnderlined()) {
                float y = baseline - UNDERLINE_DROP;
                drawing.line(x, y, x + seen, y, UNDERLINE, style.colour());
            }
        });
        if (strand.link() != null) {
            link(strand.link(), x, baseline + strand.rise(), seen, style);
        }
        return width;
    }

    /** Makes a part of a line lead somewhere. */
    void link(LinkMark mark, float x, float baseline, float width, TextStyle style) {
        if (!isRepeating) {
            float bottom = baseline - (style.leading() - style.baseline());
            links.add(mark, box(x, bottom, x + width, bottom + style.leading()));
        }
    }

    void close() {
        end();
        links.close();
        PdfAction.perform(content::close);
    }

    private void begin(Tag tag) {
        int piece = pieces.size();
        pieces.add(tag.element().getCOSObject());
        tree.tie(tag.element(), page, piece);
        COSName name = COSName.getPDFName(tag.type());
        if (tag.actualText() == null) {
            PdfAction.perform(() -> content.beginMarkedContent(name, piece));
        } else {
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, piece);
            properties.setString(COSName.ACTUAL_TEXT, tag.speakOnce());
            PdfAction.perform(() -> content.beginMarkedContent(name, PDPropertyList.create(properties)));
        }
        open = tag;
    }

    private void end() {
        if (open != null) {
            PdfAction.perform(content::endMarkedContent);
            open = null;
        }
    }
}
