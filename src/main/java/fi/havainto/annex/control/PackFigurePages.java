package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackFigures;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.chart.ChartOnPaper;
import fi.havainto.platform.chart.ChartWords;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.pdf.Card;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Illustration;
import fi.havainto.platform.pdf.Listing;
import fi.havainto.platform.pdf.PageBreak;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.Prose;
import fi.havainto.platform.pdf.Table;
import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import java.util.ArrayList;
import java.util.List;

/** The themes of the newest published set as a chart and as a table, with what a reader has to know of them. */
final class PackFigurePages {

    private static final float THEME_SHARE = 2.6f;
    private static final float NARROW = 120 * MM;

    /** Room that heading and lead take above the chart. */
    private static final float HEADED = 60 * MM;

    private final PackWords words;

    PackFigurePages(PackWords words) {
        this.words = words;
    }

    void print(Paper paper, Pack pack) {
        if (pack.figures().isEmpty()) {
            paper.add(
                    new Heading(1, words.wording("annex.pack.figures"), "figures"),
                    new Paragraph(words.wording("annex.pack.figures.none"), TextStyle.BODY));
            return;
        }
        PackFigures figures = pack.figures().get();
        paper.add(
                new PageBreak(PageFormat.A4),
                new Heading(1, words.wording("annex.pack.figures"), "figures"),
                new Paragraph(
                        words.wording(
                                "annex.pack.figures.lead",
                                words.own(pack.issuer()),
                                period(figures),
                                figures.total().text(words.locale())),
                        TextStyle.LEAD));
        if (!figures.themes().rows().isEmpty()) {
            chart(paper, figures);
        }
        paper.add(table(figures));
        paper.add(new Paragraph(
                Wording.of(Figure.MARK + "\u00A0 " + words.say("annex.pack.hidden.legend")), TextStyle.SMALL));
        // together: a checksum alone on a page would look lost
        paper.add(Card.of(
                new Heading(2, words.wording("annex.reading"))
                        .in(TextStyle.TOPIC)
                        .under(0),
                Listing.bulleted(reading(pack, figures), TextStyle.CELL)));
        paper.attach(PackCsv.of(figures, words));
    }

    private String period(PackFigures figures) {
        return words.say(
                "annex.period",
                words.date(figures.period().from()),
                words.date(figures.period().to()));
    }

    private void chart(Paper paper, PackFigures figures) {
        List<Category> categories = figures.themes().rows().stream()
                .map(row -> new Category(words.own(row.name()), figures.themes().at(row.code())))
                .toList();
        Bars given = new Bars(
                caption(figures), words.say("annex.pack.theme"), words.say("annex.pack.fact.reports"), categories);
        boolean whole = categories.stream().allMatch(one -> one.figure() instanceof Figure.Shown);
        Bars bars = whole ? given.largestFirst() : given;
        PageFormat format = paper.format();
        ChartOnPaper.pictures(
                        bars,
                        format.measure(),
                        format.textHeight() - HEADED,
                        new ChartWords(words.messages(), words.locale()))
                .forEach(picture -> paper.add(new Illustration(picture, Prose.of(caption(figures)))));
    }

    private String caption(PackFigures figures) {
        return words.say("annex.preview.caption", period(figures));
    }

    private Table table(PackFigures figures) {
        List<Row> rows = new ArrayList<>();
        for (Named row : figures.themes().rows()) {
            rows.add(Row.of(cells(words.own(row.name()), figures.themes().at(row.code()))));
        }
        if (!rows.isEmpty()) {
            rows.add(Row.total(cells(words.say("annex.pack.total"), figures.total())));
        }
        return new Table(
                words.wording("annex.pack.figures.table"),
                List.of(
                        new Column(words.wording("annex.pack.theme"), Side.LEFT, THEME_SHARE),
                        new Column(words.wording("annex.pack.fact.reports"), Side.RIGHT, 1)),
                rows,
                words.wording("annex.preview.empty"),
                NARROW);
    }

    private List<Wording> cells(String name, Figure figure) {
        return List.of(Wording.of(name), Wording.of(figure.text(words.locale())));
    }

    private List<Wording> reading(Pack pack, PackFigures figures) {
        List<Wording> reading = new ArrayList<>();
        if (pack.demo()) {
            reading.add(words.wording("annex.reading.demo"));
        }
        reading.add(words.wording("annex.pack.figures.voluntary"));
        reading.add(words.wording("annex.pack.reading.observations"));
        reading.add(words.wording("annex.reading.checked"));
        reading.add(words.wording(figures.volume().key()));
        reading.add(words.wording(
                "annex.pack.figures.source",
                words.moment(figures.source().cutOff()),
                Integer.toString(figures.source().k())));
        reading.add(
                words.wording("annex.pack.figures.checksum", figures.source().checksum()));
        return reading;
    }
}
