package fi.havainto.platform.pdf;

import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * How much processor time a paper of ten chapters takes, each with a drawn picture and a table of 95 rows, and how
 * much as many plain pages take that PDFBox writes without tags or measuring: medians of both in one run. Not a test:
 * {@code java -Xmx64m -cp … fi.havainto.platform.pdf.PrintingSpeed}.
 */
public final class PrintingSpeed {

    private static final int WARM_UP = 40;
    private static final int MEASURED = 30;
    private static final int CHAPTERS = 10;
    private static final int ROWS = 95;
    private static final int LINES = 43;
    private static final int LINE = 80;
    private static final int PARAGRAPHS = 8;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final SampleWords WORDS = SampleWords.in(Locale.forLanguageTag("fi"));

    private PrintingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        compare(PrintingSpeed::paper);
    }

    /** Says how long a paper takes, and how long as many plain pages. */
    public static void compare(Printing printing) throws IOException {
        byte[] paper = printing.print();
        int pages = PdfReading.pages(paper);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%d pages, %d kB, heap at most %d MB%n",
                pages, paper.length >> 10, Runtime.getRuntime().maxMemory() >> 20);
        double[] tagged = new double[MEASURED];
        double[] plain = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            double one = millis(printing);
            double other = millis(() -> plain(pages));
            if (i >= 0) {
                tagged[i] = one;
                plain[i] = other;
            }
        }
        double ours = median(tagged);
        double theirs = median(plain);
        out.printf("paper %.1f ms, plain pages %.1f ms, %.1f times%n", ours, theirs, ours / theirs);
    }

    private static double millis(Printing printing) throws IOException {
        long before = THREADS.getCurrentThreadCpuTime();
        if (printing.print().length == 0) {
            throw new IllegalStateException("Nothing was printed");
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / NANOS;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    static byte[] paper() {
        Imprint imprint = new Imprint(
                WORDS.title(), WORDS.issuer(), WORDS.lead(), Locale.forLanguageTag("fi"), SamplePaper.MADE_AT);
        Paper paper = new Paper(imprint, PageFormat.A4);
        paper.add(new Heading(1, Wording.of(WORDS.title())), new Contents(2));
        for (int i = 0; i < CHAPTERS; i++) {
            paper.add(
                    new PageBreak(PageFormat.A4),
                    new Heading(1, Wording.of(WORDS.chapter())),
                    new Illustration(new Picture(300, 120, Wording.of(WORDS.alternative()), SamplePaper::bars)),
                    new Heading(2, Wording.of(WORDS.section())),
                    table());
            for (int p = 0; p < PARAGRAPHS; p++) {
                paper.add(new Paragraph(Wording.of(text(p)), TextStyle.BODY));
            }
        }
        return paper.print(new RunningLines("", "", "", (page, pages) -> page + " / " + pages, List.of(), 0));
    }

    private static String text(int from) {
        return WORDS.sentence(from) + " " + WORDS.sentence(from + 1) + " " + WORDS.sentence(from + 2);
    }

    private static Table table() {
        List<Column> columns = List.of(
                new Column(Wording.of(WORDS.heading(0)), Side.LEFT, 4),
                new Column(Wording.of(WORDS.heading(1)), Side.LEFT, 2),
                new Column(Wording.of(WORDS.heading(2)), Side.RIGHT, 1),
                new Column(Wording.of(WORDS.heading(3)), Side.RIGHT, 1));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(Row.of(List.of(
                    Wording.of(WORDS.item(1 + i % 2)),
                    Wording.of(WORDS.compound(i)),
                    Wording.of(Integer.toString(i * 37)),
                    Wording.of(Integer.toString(i * 41)))));
        }
        return new Table(Wording.of(WORDS.caption()), columns, rows, Wording.of(WORDS.empty()), Table.FULL_WIDTH);
    }

    private static byte[] plain(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            byte[] file = Resources.bytes("/fonts/SourceSans3-Regular.ttf");
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
            outlines.setEnableGsub(false);
            PDType0Font font = PDType0Font.load(pdf, outlines, true);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 10.5f);
                    content.setLeading(15);
                    content.newLineAtOffset(70, 740);
                    for (int line = 0; line < LINES; line++) {
                        content.showText(text(line).substring(0, LINE));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Prints a paper. */
    @FunctionalInterface
    public interface Printing {

        byte[] print() throws IOException;
    }
}
