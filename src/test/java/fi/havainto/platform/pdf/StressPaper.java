package fi.havainto.platform.pdf;

import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A paper with everything that has ever broken a printer: used by tests only. */
final class StressPaper {

    static final Instant MADE_AT = Instant.parse("2026-11-23T21:59:59.123456Z");
    static final int ROWS = 90;
    static final String LONG_WORD = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas".repeat(3);
    static final String NORTH_SAMI = "Áigumuš: čáppa ŋuoskkas, đŋšŧž ÁČĐŊŠŦŽ";
    static final String SKOLT_SAMI = "Sääʹmǩiõll: ǩeʹrjj, Ǩiõtt, ǥ ǧ ʒ ǯ õ";
    static final String EMOJI = "Hyvä 👍🏽 perhe 👨‍👩‍👧‍👦 loppu";
    static final String FACES = "عربي \u0000\uD800 \u200B\u202E中";

    private final float measure = PageFormat.A4.measure();

    private StressPaper() {}

    static byte[] print(Locale language) {
        String title = "Koe <&> \u0007\uD83D\uDE00 ääkköset";
        Imprint imprint = new Imprint(title, "Havainto", "Koe \"lainaus\"", language, MADE_AT);
        try (TaggedPaper paper = new TaggedPaper(imprint, PageFormat.A4)) {
            new StressPaper().fill(paper);
            RunningLines running = new RunningLines(
                    "Yläviite", "x".repeat(300), "Alaviite", (page, of) -> page + " / " + of, List.of("leima"), 0);
            return paper.finish(running);
        }
    }

    private void fill(TaggedPaper paper) {
        paper.heading(1, Wording.of("Ensimmäinen luku"), TextStyle.CHAPTER, measure);
        String blank = " \u200B\n\t ";
        for (String text : List.of(LONG_WORD, NORTH_SAMI, SKOLT_SAMI, EMOJI, FACES, "", blank, "a\r\nb\n\nc")) {
            paper.paragraph(Wording.of(text), TextStyle.BODY, measure);
        }
        paper.paragraph(new Wording("På svenska, tack.", Locale.forLanguageTag("sv-FI")), TextStyle.BODY, measure);
        List<Wording> items = List.of(Wording.of("yksi"), Wording.of("kaksi ".repeat(60)), Wording.of(""));
        paper.list(items, TextStyle.BODY, measure);
        paper.list(List.of(), TextStyle.BODY, measure);
        paper.facts(List.of(fact("Tila", "Luonnos"), fact("x".repeat(90), LONG_WORD), fact("", ""), fact("a", "b")), 3);
        paper.heading(2, Wording.of("Toinen 👍 taso"), TextStyle.SECTION, measure);
        paper.table(emptyTable());
        paper.picture(new Picture(200, 80, Wording.of("Kaksi pylvästä, 3 ja 5"), StressPaper::bars));
        paper.table(longTable());
        paper.heading(1, Wording.of("Pitkä kappale"), TextStyle.CHAPTER, measure);
        paper.paragraph(Wording.of("Sana ja toinen. ".repeat(700)), TextStyle.BODY, measure);
        byte[] csv = "teema;määrä\n".getBytes(StandardCharsets.UTF_8);
        paper.attach(new Attachment("luvut.csv", "text/csv", "Luvut", csv));
        paper.attach(new Attachment("äät.csv", "text/csv", "Samat", csv));
    }

    private static void bars(Pen pen, float left, float bottom) {
        pen.area(left, bottom, 30, 30, Colour.CHART);
        pen.area(left + 40, bottom, 30, 50, Colour.CHART);
        pen.words("3", TextStyle.SMALL, left, bottom + 34);
        pen.wordsEndingAt("5", TextStyle.SMALL, left + 70, bottom + 54);
    }

    private Table longTable() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            String words = i % 9 == 0 ? "Pitkähkö selitys, joka rivittyy. ".repeat(4) : "Rivi";
            rows.add(row(false, words + " " + i, Integer.toString(i * 37), i % 7 == 0 ? "" : "x" + i));
        }
        rows.add(row(false, "Sivua pitempi. ".repeat(500), "1", "2"));
        rows.add(row(true, "Yhteensä", "99", LONG_WORD));
        return new Table(Wording.of("Pitkä taulukko"), columns(), rows, Wording.of("Ei rivejä."), measure);
    }

    private Table emptyTable() {
        return new Table(Wording.of("Tyhjä taulukko"), columns(), List.of(), Wording.of("Ei rivejä."), measure);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(Wording.of("Otsikkosarake"), Side.LEFT, 2),
                new Column(Wording.of("Määrä"), Side.RIGHT, 1),
                new Column(Wording.of("Hyvinvointialueyhtymäkohtainen"), Side.LEFT, 1));
    }

    private static Row row(boolean total, String... cells) {
        return new Row(List.of(cells).stream().map(Wording::of).toList(), total);
    }

    private static Fact fact(String label, String value) {
        return new Fact(Wording.of(label), Wording.of(value));
    }
}
