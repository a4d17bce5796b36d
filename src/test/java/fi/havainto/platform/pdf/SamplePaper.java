package fi.havainto.platform.pdf;

import fi.havainto.platform.pdf.Listing.Item;
import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A paper as one would want to read it, with everything that the writer can print; of any length. */
final class SamplePaper {

    static final Instant MADE_AT = Instant.parse("2026-11-23T21:59:59.123456Z");
    static final String SAMI = "Áigumuš: čáppa ŋuoskkas, đŋšŧž ÁČĐŊŠŦŽ.";
    static final String ADDRESS =
            "https://www.esimerkki.example/hyvinvointi/rakenteellinen-sosiaalityo/raportit/2026/julkaisut.html";

    private final SampleWords words;
    private final int chapters;
    private final Paper paper;

    private SamplePaper(Locale language, int chapters) {
        this.words = SampleWords.in(language);
        this.chapters = chapters;
        this.paper =
                new Paper(new Imprint(words.title(), words.issuer(), words.lead(), language, MADE_AT), PageFormat.A4);
    }

    /** A paper with so many chapters of about four pages. */
    static byte[] print(Locale language, int chapters) {
        SamplePaper sample = new SamplePaper(language, chapters);
        sample.fill();
        RunningLines running = new RunningLines(
                sample.words.title(),
                sample.words.issuer(),
                sample.words.kind(),
                (page, pages) -> sample.words.page() + " " + page + " / " + pages,
                List.of(),
                0);
        return sample.paper.print(running);
    }

    private void fill() {
        paper.add(
                new Paragraph(Wording.of(words.kind()), TextStyle.SUBTITLE.in(Colour.QUIET_INK)),
                new Heading(1, Wording.of(words.title())).in(TextStyle.TITLE).under(0),
                new Facts(List.of(fact(0), fact(1), fact(2), fact(3)), 2),
                new Heading(2, Wording.of(words.contents())),
                new Contents(2));
        for (int i = 1; i <= chapters; i++) {
            chapter(i);
        }
        byte[] csv = "teema;määrä\nAsuminen;12\n".getBytes(StandardCharsets.UTF_8);
        paper.attach(new Attachment("luvut.csv", "text/csv", words.lead(), csv));
    }

    private void chapter(int number) {
        paper.add(
                new PageBreak(PageFormat.A4),
                new Heading(1, Wording.of(words.chapter() + " " + number), "chapter-" + number),
                new Paragraph(Wording.of(words.lead()), TextStyle.LEAD),
                new Heading(2, Wording.of(words.section())),
                new Paragraph(rich(), TextStyle.BODY),
                Card.of(
                        new Heading(3, Wording.of(words.topic())).under(0),
                        new Paragraph(Wording.of(words.sentence(0)), TextStyle.BODY).close(),
                        Listing.bulleted(
                                List.of(Wording.of(words.item(0)), Wording.of(words.item(1))), TextStyle.CELL)),
                new Paragraph(text(4), TextStyle.BODY),
                new Illustration(
                        new Picture(300, 120, Wording.of(words.alternative()), SamplePaper::bars),
                        Prose.of(words.figure())),
                new Heading(3, Wording.of(words.topic())),
                numbered(),
                table(number == 1 ? 0 : 3),
                new Paragraph(text(5), TextStyle.BODY),
                table(34),
                new Notes(),
                new PageBreak(PageFormat.A4.turned()),
                new Heading(2, Wording.of(words.wide())),
                wide(),
                Card.warning(new Paragraph(Wording.of(words.sentence(2)), TextStyle.BODY)));
    }

    private Prose rich() {
        return Prose.of(words.sentence(0) + " ")
                .strong(words.strong())
                .and(" " + words.sentence(1))
                .note(Prose.of(words.note() + " ").link(ADDRESS, ADDRESS))
                .and(" ")
                .and(new Wording(words.foreign(), words.foreignLanguage()))
                .and(" ")
                .link(words.link() + " (" + words.kind() + ")", ADDRESS)
                .and(" " + words.see() + " ")
                .pageOf("chapter-" + chapters)
                .and(". ")
                .and(new Wording(SAMI, Locale.forLanguageTag("se")));
    }

    private Prose text(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(words.sentence(i)).append(' ');
        }
        return Prose.of(text.toString());
    }

    private Listing numbered() {
        return new Listing(
                Listing.Kind.NUMBERED,
                List.of(
                        new Item(Prose.of(words.item(0))),
                        new Item(Prose.of(words.item(1)), List.of(Prose.of(words.item(2)), Prose.of(words.item(0)))),
                        new Item(Prose.of(words.sentence(1)).note(Prose.of(words.note())))),
                TextStyle.BODY);
    }

    private Table table(int rows) {
        List<Column> columns = List.of(
                new Column(Wording.of(words.heading(0)), Side.LEFT, 2.4f),
                new Column(Wording.of(words.heading(1)), Side.LEFT, 1.6f),
                new Column(Wording.of(words.heading(2)), Side.RIGHT, 1));
        List<Row> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(Row.of(List.of(
                    Wording.of(i % 5 == 0 ? words.sentence(i) : words.item(i)),
                    Wording.of(words.compound(i)),
                    Wording.of(Integer.toString(i * 37)))));
        }
        if (rows > 0) {
            all.add(Row.total(List.of(Wording.of(words.total()), Wording.of(""), Wording.of("1 437"))));
        }
        return new Table(Wording.of(words.caption()), columns, all, Wording.of(words.empty()), Table.FULL_WIDTH);
    }

    private Table wide() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Wording.of(words.heading(0)), Side.LEFT, 3));
        for (int i = 0; i < 9; i++) {
            columns.add(new Column(Wording.of(words.compound(i)), Side.RIGHT, 1));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Wording> cells = new ArrayList<>(List.of(Wording.of(words.item(i))));
            for (int column = 0; column < 9; column++) {
                cells.add(Wording.of(Integer.toString((i + 3) * (column + 7))));
            }
            rows.add(Row.of(cells));
        }
        return new Table(Wording.of(words.caption()), columns, rows, Wording.of(words.empty()), Table.FULL_WIDTH);
    }

    static void bars(Pen pen, float left, float bottom) {
        pen.line(left, bottom, left + 300, bottom, .5f, Colour.STRONG_LINE);
        for (int i = 0; i < 7; i++) {
            float height = 20 + i * 37 % 71;
            pen.area(left + 12 + i * 41, bottom, 24, height, Colour.CHART);
            pen.words(Integer.toString(Math.round(height)), TextStyle.SMALL, left + 16 + i * 41, bottom + height + 4);
        }
    }

    private Fact fact(int number) {
        return new Fact(Wording.of(words.heading(number)), Wording.of(words.compound(number)));
    }
}
