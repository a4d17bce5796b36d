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

    private StressPaper() {}

    static byte[] print(Locale language) {
        String title = "Koe <&> \u0007\uD83D\uDE00 ääkköset";
        Paper paper = new Paper(new Imprint(title, "Havainto", "Koe \"lainaus\"", language, MADE_AT), PageFormat.A4);
        new StressPaper().fill(paper);
        return paper.print(new RunningLines(
                "Yläviite", "x".repeat(300), "Alaviite", (page, of) -> page + " / " + of, List.of("leima"), 0));
    }

    private void fill(Paper paper) {
        paper.add(new Heading(1, Wording.of("Ensimmäinen luku")));
        String blank = " \u200B\n\t ";
        for (String text : List.of(LONG_WORD, NORTH_SAMI, SKOLT_SAMI, EMOJI, FACES, "", blank, "a\r\nb\n\nc")) {
            paper.add(new Paragraph(Wording.of(text), TextStyle.BODY));
        }
        List<Wording> items = List.of(Wording.of("yksi"), Wording.of("kaksi ".repeat(60)), Wording.of(""));
        paper.add(
                new Paragraph(new Wording("På svenska, tack.", Locale.forLanguageTag("sv-FI")), TextStyle.BODY),
                Listing.bulleted(items, TextStyle.BODY),
                Listing.bulleted(List.of(), TextStyle.BODY),
                new Facts(
                        List.of(fact("Tila", "Luonnos"), fact("x".repeat(90), LONG_WORD), fact("", ""), fact("a", "b")),
                        3),
                new Facts(List.of(), 2),
                Card.of(),
                new Contents(6),
                new Heading(2, Wording.of("Toinen 👍 taso")),
                emptyTable(),
                new Illustration(new Picture(200, 80, Wording.of("Kaksi pylvästä, 3 ja 5"), StressPaper::bars)),
                longTable(),
                new Heading(1, Wording.of("Pitkä kappale")),
                Card.of(new Paragraph(Wording.of("Kortti on sivua pitempi. ".repeat(300)), TextStyle.BODY)),
                new Paragraph(Wording.of("Sana ja toinen. ".repeat(700)), TextStyle.BODY));
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
        return new Table(Wording.of("Pitkä taulukko"), columns(), rows, Wording.of("Ei rivejä."), Table.FULL_WIDTH);
    }

    private Table emptyTable() {
        return new Table(
                Wording.of("Tyhjä taulukko"), columns(), List.of(), Wording.of("Ei rivejä."), Table.FULL_WIDTH);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(Wording.of("Otsikkosarake"), Side.LEFT, 2),
                new Column(Wording.of("Määrä"), Side.RIGHT, 1),
                new Column(Wording.of("Hyvinvointialueyhtymäkohtainen"), Side.LEFT, 1));
    }

    private static Row row(boolean total, String... cells) {
        List<Wording> words = List.of(cells).stream().map(Wording::of).toList();
        return total ? Row.total(words) : Row.of(words);
    }

    private static Fact fact(String label, String value) {
        return new Fact(Wording.of(label), Wording.of(value));
    }
}
