package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.pdf.PdfReading;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * An annex as somebody reads it who has nothing but the texts: its CSV, its JSON, or what its paper says aloud. Each cell
 * is its row's name, its column's name and a text.
 */
public final class RenderedAnnex {

    /** One cell of a table. */
    public record Cell(String table, String row, String column, String text) {}

    private static final int FIELDS = 8;

    private final Snapshot snapshot;
    private final Locale locale;
    private final ResourceBundle messages;
    private final Narrator narrator;
    private final List<Section> sections;

    public RenderedAnnex(Snapshot snapshot, String language) {
        this.snapshot = snapshot;
        this.locale = Locale.forLanguageTag(language);
        this.messages = ResourceBundle.getBundle("messages", locale);
        this.narrator = new Narrator(snapshot, new AnnexTexts(messages, locale));
        this.sections = AnnexSections.of(narrator);
    }

    /** What a column or row of totals is called. */
    public String total() {
        return messages.getString("annex.say.total");
    }

    /** How the only column of a list of the county's counts may be called. */
    public List<String> counted() {
        return List.of(
                narrator.span(),
                ThemesTable.ofCounty(narrator, narrator.span()),
                messages.getString("annex.say.reports"));
    }

    public String csv() {
        return AnnexFiles.csv(narrator, sections);
    }

    public String json() {
        return AnnexFiles.json(narrator, sections);
    }

    public byte[] paper() {
        return new AnnexPaper(messages).print(snapshot, locale);
    }

    /** Reads a CSV file; every value that is quoted has no line in it. */
    public static List<Cell> ofCsv(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        List<Cell> cells = new ArrayList<>();
        List<String> lines = csv.substring(1).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            assertThat(fields).as(line).hasSize(FIELDS);
            assertThat(fields.get(7)).as("checksum of the snapshot").matches("[0-9a-f]{64}");
            cells.add(new Cell(fields.get(1), fields.get(3), fields.get(4), fields.get(5)));
        }
        return cells;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"') {
                isQuoted = !isQuoted;
                if (isQuoted && i > 0 && line.charAt(i - 1) == '"') {
                    field.append('"');
                }
            } else if (sign == ';' && !isQuoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(sign);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** Reads a JSON file. */
    public static List<Cell> ofJson(String json) {
        List<Cell> cells = new ArrayList<>();
        JsonObject file = Json.createReader(new StringReader(json)).readObject();
        for (JsonObject table : file.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            List<String> heads = table.getJsonArray("heads").getValuesAs(JsonString::getString);
            for (var line : table.getJsonArray("rows")) {
                List<String> row = line.asJsonArray().getValuesAs(JsonString::getString);
                for (int i = 1; i < row.size(); i++) {
                    cells.add(new Cell(table.getString("caption"), row.get(0), heads.get(i), row.get(i)));
                }
            }
        }
        return cells;
    }

    /** Reads a paper aloud: headings of a table, then a heading and as many cells for each row. */
    public static List<Cell> ofPaper(byte[] paper) {
        List<Cell> cells = new ArrayList<>();
        List<String> spoken = PdfReading.spoken(paper);
        for (int i = 0; i < spoken.size(); i++) {
            if (spoken.get(i).startsWith("Caption ") && isA(spoken, i + 1, "TH ")) {
                i = table(spoken, i, cells) - 1;
            }
        }
        return cells;
    }

    private static int table(List<String> spoken, int caption, List<Cell> cells) {
        String name = spoken.get(caption).substring("Caption ".length());
        int at = caption + 1;
        List<String> heads = new ArrayList<>();
        while (isA(spoken, at, "TH ")) {
            heads.add(spoken.get(at++).substring(3));
        }
        String row = heads.remove(heads.size() - 1);
        int column = 1;
        while (isA(spoken, at, "TD ") || isA(spoken, at, "TH ")) {
            String text = spoken.get(at).substring(3);
            if (isA(spoken, at, "TH ")) {
                row = text;
                column = 1;
            } else {
                cells.add(new Cell(name, row, heads.get(column++), text));
            }
            at++;
        }
        return at;
    }

    private static boolean isA(List<String> spoken, int at, String tag) {
        return at < spoken.size() && spoken.get(at).startsWith(tag);
    }

    /** Cells by what they count, where all names are known; each must say one thing wherever it stands. */
    public Map<Map<String, String>, String> counts(List<Cell> cells, Map<String, String> dimensionOfLabel) {
        Map<Map<String, String>, String> counts = new HashMap<>();
        for (Cell cell : cells) {
            Map<String, String> name = new HashMap<>();
            if (names(cell.row(), dimensionOfLabel, name) && names(cell.column(), dimensionOfLabel, name)) {
                String text = cell.text().replace("\u00A0", " ");
                String known = counts.put(Map.copyOf(name), text);
                assertThat(known == null || known.equals(text))
                        .as("%s, before %s", cell, known)
                        .isTrue();
            }
        }
        return counts;
    }

    private boolean names(String label, Map<String, String> dimensionOfLabel, Map<String, String> name) {
        String dimension = dimensionOfLabel.get(label);
        if (dimension != null) {
            name.put(dimension, label);
        }
        return dimension != null || label.equals(total()) || counted().contains(label);
    }
}
