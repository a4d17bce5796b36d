package fi.havainto.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A paper being printed from top to bottom, one block after the other; the order of the calls is the reading order.
 * Pages turn by themselves. The result is PDF/UA-1 and PDF/A-3a, and the same content gives the same bytes.
 *
 * <p>For one thread, and for one paper: call {@link #finish} once, then close. Every method may throw
 * {@link java.io.UncheckedIOException}, which means that a resource of the program is missing or broken.
 */
public final class TaggedPaper implements AutoCloseable {

    /** How much of what follows a heading must stand on the same page, in points. */
    private static final float WITH_NEXT = 3 * TextStyle.BODY.leading();

    private final PDDocument pdf = new PDDocument();
    private final PageFormat format;
    private final StructureTree tree;
    private final Measure measure = new Measure(pdf);
    private final LineBreaker breaker = new LineBreaker(measure);
    private final Flow flow;
    private final Bookmarks bookmarks = new Bookmarks(pdf);
    private final HeadingOrder headings = new HeadingOrder();
    private final AttachedFiles attachments;

    public TaggedPaper(Imprint imprint, PageFormat format) {
        this.format = format;
        this.tree = new StructureTree(pdf, imprint.language());
        this.flow = new Flow(format, () -> Sheet.add(pdf, format, tree, measure));
        this.attachments = new AttachedFiles(pdf, imprint.madeAt());
        PdfAction.perform(() -> Catalogue.write(pdf, imprint));
    }

    public PageFormat format() {
        return format;
    }

    public void newPage() {
        flow.newPage();
    }

    /** Where the upper side of the next block is, in points from the lower edge of the page. */
    public float y() {
        return flow.y();
    }

    /** Moves to a height on the page: what comes next has its upper side there, in points from the lower edge. */
    public void moveTo(float y) {
        flow.moveTo(y);
    }

    /** Leaves a space before the next block, in points; nothing at the head of a page. */
    public void gap(float distance) {
        flow.gap(distance);
    }

    /**
     * A heading, with its bookmark; it stays with what follows.
     *
     * @param level 1 to 6, at most one deeper than the heading before
     * @throws IllegalArgumentException when the level leaps
     */
    public void heading(int level, Wording wording, TextStyle style, float width) {
        headings.enter(level);
        List<String> lines = breaker.lines(wording.text(), style, width);
        flow.need(lines.size() * style.leading() + WITH_NEXT);
        bookmarks.add(level, measure.printable(wording.text(), style).replace('\n', ' '), flow.sheet(), flow.y());
        PDStructureElement element = tree.element(StandardStructureTypes.H + level, wording);
        new TextPrinter(flow).print(element, lines, style, format.left());
    }

    /** A paragraph of the given width in points, from the left margin. */
    public void paragraph(Wording wording, TextStyle style, float width) {
        PDStructureElement element = tree.element(StandardStructureTypes.P, wording);
        new TextPrinter(flow).print(element, breaker.lines(wording.text(), style, width), style, format.left());
    }

    /** A bulleted list; without items it is nothing. */
    public void list(List<Wording> items, TextStyle style, float width) {
        if (!items.isEmpty()) {
            new ListPrinter(flow, tree, breaker).print(items, style, format.left(), width);
        }
    }

    /**
     * Facts side by side over the whole measure; without facts it is nothing.
     *
     * @throws IllegalArgumentException when there is not at least one column
     */
    public void facts(List<Fact> facts, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("Facts stand in at least one column");
        }
        if (!facts.isEmpty()) {
            new FactPrinter(flow, tree, breaker, columns).print(facts);
        }
    }

    public void table(Table table) {
        new TablePrinter(flow, tree, breaker, measure).print(table);
    }

    /**
     * A picture at the left margin, whole on one page.
     *
     * @throws IllegalArgumentException when it is taller or wider than the room between the margins
     */
    public void picture(Picture picture) {
        if (!flow.fitsAnyPage(picture.height()) || picture.width() > format.measure()) {
            throw new IllegalArgumentException("The picture is larger than the page between its margins");
        }
        flow.need(picture.height());
        flow.down(picture.height());
        PDStructureElement figure = tree.element(StandardStructureTypes.Figure, picture.alternative());
        figure.setAlternateDescription(picture.alternative().text());
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setBBox(new PDRectangle(format.left(), flow.y(), picture.width(), picture.height()));
        figure.addAttribute(place);
        flow.sheet().mark(figure, pen -> picture.drawing().draw(pen, format.left(), flow.y()));
    }

    /** Draws on this page what only pleases the eye; no screen reader meets it. */
    public void ornament(Consumer<Pen> drawing) {
        flow.sheet().artifact(drawing);
    }

    /** Words at a place of their own, one line; (x, baseline) in points. */
    public void placed(Wording wording, TextStyle style, float x, float baseline) {
        PDStructureElement element = tree.element(StandardStructureTypes.P, wording);
        flow.sheet().mark(element, pen -> pen.words(wording.text(), style, x, baseline));
    }

    /**
     * Puts a file into the paper.
     *
     * @throws IllegalArgumentException when a file of that name is there already
     */
    public void attach(Attachment attachment) {
        PdfAction.perform(() -> attachments.add(attachment));
    }

    /** Prints the running lines and gives the finished file. A paper without content gets one empty page. */
    public byte[] finish(RunningLines running) {
        flow.sheet();
        new RunningPrinter(running, format).print(flow.sheets());
        flow.sheets().forEach(Sheet::close);
        tree.close();
        attachments.close();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfAction.perform(() -> pdf.save(file));
        return file.toByteArray();
    }

    @Override
    public void close() {
        PdfAction.perform(pdf::close);
    }
}
