package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.Csv;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The tables of an annex as files for machines: the same tables as on paper, in the same order, with the same signs. */
public final class AnnexFiles {

    private AnnexFiles() {}

    /**
     * One line a cell: section, table, number and heading of the row, column, value, and of which annex and snapshot it is, so
     * that a line which was copied out still says where it is from. Semicolons, CR LF, and a byte order mark, as spreadsheets
     * of the Nordic countries like it.
     *
     * @throws java.util.MissingResourceException when a text is missing
     */
    public static String csv(Snapshot snapshot, Locale locale, ResourceBundle messages) {
        Narrator narrator = new Narrator(snapshot, new AnnexTexts(messages, locale));
        return csv(narrator, AnnexSections.of(narrator));
    }

    static String csv(Narrator narrator, List<Section> sections) {
        Csv csv = Csv.ofSemicolons();
        csv.line(
                narrator.say("file.section"),
                narrator.say("file.table"),
                narrator.say("file.number"),
                narrator.say("file.row"),
                narrator.say("file.column"),
                narrator.say("file.value"),
                narrator.say("cover.number"),
                narrator.say("cover.checksum"));
        PrintedTables tables = new PrintedTables(sections, narrator.charts());
        for (Section section : sections) {
            tables.of(section).forEach(table -> cells(csv, narrator, section, table));
        }
        return Csv.BYTE_ORDER_MARK + csv.text();
    }

    private static void cells(Csv csv, Narrator narrator, Section section, Part.Tabled table) {
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            for (int column = 1; column < row.size(); column++) {
                csv.line(
                        section.heading(),
                        table.caption(),
                        Integer.toString(i + 1),
                        row.get(0),
                        table.heads().get(column),
                        row.get(column),
                        narrator.snapshot().number(),
                        narrator.checksum());
            }
        }
    }

    /**
     * The tables as JSON: each with the id of its section, caption, headings and rows.
     *
     * @throws java.util.MissingResourceException when a text is missing
     */
    public static String json(Snapshot snapshot, Locale locale, ResourceBundle messages) {
        Narrator narrator = new Narrator(snapshot, new AnnexTexts(messages, locale));
        return json(narrator, AnnexSections.of(narrator));
    }

    static String json(Narrator narrator, List<Section> sections) {
        JsonProvider json = JsonProvider.provider();
        JsonArrayBuilder tables = json.createArrayBuilder();
        PrintedTables printed = new PrintedTables(sections, narrator.charts());
        for (Section section : sections) {
            printed.of(section).forEach(table -> tables.add(object(json, section, table)));
        }
        return CanonicalJson.write(json.createObjectBuilder()
                .add("number", narrator.snapshot().number())
                .add("language", narrator.language())
                .add("checksum", narrator.checksum())
                .add("tables", tables)
                .build());
    }

    private static JsonObjectBuilder object(JsonProvider json, Section section, Part.Tabled table) {
        JsonArrayBuilder rows = json.createArrayBuilder();
        table.rows().forEach(row -> rows.add(json.createArrayBuilder(row)));
        return json.createObjectBuilder()
                .add("section", section.id())
                .add("caption", table.caption())
                .add("heads", json.createArrayBuilder(table.heads()))
                .add("rows", rows);
    }
}
