package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.annex.entity.Part;
import fi.havainto.platform.pdf.Block;
import fi.havainto.platform.pdf.Table;
import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import fi.havainto.platform.pdf.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a table on paper: in several where it has more columns than a page lying on its side can hold. */
final class TablePrinter {

    /** More columns than these need a page that lies on its side. */
    private static final int UPRIGHT_COLUMNS = 8;

    /** More columns than these cannot be read there either. */
    private static final int MOST_COLUMNS = 13;

    /** A table of so few figures is easier to read when it is narrow. */
    private static final int FEW_COLUMNS = 3;

    private static final float NARROW = 120 * MM;

    /** A column is no narrower than for so many signs. */
    private static final int LEAST_SIGNS = 6;

    /** So many signs of a heading stand on a line. */
    private static final int BROKEN_HEADING = 9;

    /** Names before nothing but figures have so many times the room. */
    private static final float NAMES = 1.5f;

    private static final String NOTHING = "–";

    private final Narrator narrator;

    TablePrinter(Narrator narrator) {
        this.narrator = narrator;
    }

    static boolean isWide(Part.Tabled table) {
        return table.heads().size() > UPRIGHT_COLUMNS;
    }

    List<Block> blocks(Part.Tabled table) {
        int columns = table.heads().size() - 1;
        int parts = (columns + MOST_COLUMNS - 2) / (MOST_COLUMNS - 1);
        if (parts <= 1) {
            return List.of(block(table, table.caption(), places(0, columns)));
        }
        int each = (columns + parts - 1) / parts;
        List<Block> blocks = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            String caption = narrator.say("part", table.caption(), Integer.toString(part + 1), Integer.toString(parts));
            blocks.add(block(table, caption, places(part * each, Math.min(columns, (part + 1) * each))));
        }
        return blocks;
    }

    /** The first column, and some of the others, counted from zero without it. */
    private static List<Integer> places(int from, int to) {
        List<Integer> places = new ArrayList<>(List.of(0));
        for (int i = from; i < to; i++) {
            places.add(i + 1);
        }
        return places;
    }

    private Table block(Part.Tabled table, String caption, List<Integer> places) {
        List<Column> columns = places.stream()
                .map(place -> new Column(
                        Wording.of(table.heads().get(place)),
                        table.numbers().contains(place) ? Side.RIGHT : Side.LEFT,
                        share(table, place)))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(table, i, places));
        }
        boolean isNarrow = places.size() <= FEW_COLUMNS
                && table.numbers().size() == table.heads().size() - 1;
        Table printed = new Table(
                Wording.of(caption),
                columns,
                rows,
                Wording.of(table.whenEmpty()),
                isNarrow ? NARROW : Table.FULL_WIDTH);
        return isWide(table) ? printed.dense() : printed;
    }

    private Row row(Part.Tabled table, int index, List<Integer> places) {
        List<Wording> cells = new ArrayList<>();
        for (int place : places) {
            String text = table.rows().get(index).get(place);
            Locale language = Locale.forLanguageTag(table.language(index, place));
            cells.add(new Wording(text.isBlank() ? NOTHING : text, language));
        }
        return table.totals().contains(index) ? Row.total(cells) : Row.of(cells);
    }

    /** Wider where there is more to say, but not as much wider as it is longer; over figures a heading may break. */
    private static float share(Part.Tabled table, int place) {
        int heading = table.heads().get(place).length();
        int longest = table.numbers().contains(place) ? Math.min(heading, BROKEN_HEADING) : heading;
        for (List<String> row : table.rows()) {
            longest = Math.max(longest, row.get(place).length());
        }
        float share = (float) Math.sqrt(Math.max(LEAST_SIGNS, longest));
        boolean namesFigures =
                place == 0 && table.numbers().size() == table.heads().size() - 1;
        return namesFigures ? NAMES * share : share;
    }
}
