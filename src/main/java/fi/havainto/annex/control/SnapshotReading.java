package fi.havainto.annex.control;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.platform.disclosure.Figure;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Takes a snapshot out of JSON; {@link SnapshotWriting} is its other half. */
final class SnapshotReading {

    private SnapshotReading() {}

    /** @throws IllegalArgumentException when the format is not known or a value is none */
    static Snapshot of(JsonObject json) {
        int format = json.getInt("format");
        if (format < Snapshot.FIRST_FORMAT || format > Snapshot.FORMAT) {
            throw new IllegalArgumentException("Not a known format of snapshots");
        }
        try {
            return snapshot(json, format);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("Not a snapshot", notADay);
        }
    }

    private static Snapshot snapshot(JsonObject json, int format) {
        JsonObject area = json.getJsonObject("area");
        return new Snapshot(
                format,
                json.getString("number"),
                json.getInt("edition"),
                new Area(area.getString("county"), orNull(area, "municipality")),
                both(json.getJsonObject("areaName")),
                both(json.getJsonObject("countyName")),
                Span.of(json.getString("span")).orElseThrow(() -> new IllegalArgumentException("Not a span")),
                Instant.parse(json.getString("frozenAt")),
                json.getString("diaryNumber"),
                json.getBoolean("demo"),
                list(json, "sources", SnapshotReading::source),
                list(json, "tables", SnapshotReading::table),
                list(json, "tablesBefore", SnapshotReading::table),
                list(json, "rulings", ruling -> ruling(ruling, format)),
                json.getJsonArray("cards").getValuesAs(JsonString::getString),
                list(json, "texts", SnapshotReading::text),
                both(json.getJsonObject("changed")));
    }

    private static Source source(JsonObject json) {
        return new Source(
                json.getString("period"),
                Instant.parse(json.getString("cutOff")),
                json.getInt("k"),
                json.getString("checksum"));
    }

    private static FigureTable table(JsonObject json) {
        List<List<Figure>> figures = json.getJsonArray("figures").getValuesAs(JsonArray.class).stream()
                .map(row -> row.stream().map(SnapshotReading::figure).toList())
                .toList();
        return new FigureTable(
                json.getString("name"),
                list(json, "rows", SnapshotReading::named),
                list(json, "columns", SnapshotReading::named),
                figures);
    }

    private static Named named(JsonObject json) {
        return new Named(json.getString("code"), both(json));
    }

    private static Figure figure(JsonValue value) {
        return Figure.kept(value instanceof JsonString text ? text.getString() : value.toString());
    }

    private static RuledProposal ruling(JsonObject json, int format) {
        return new RuledProposal(
                both(json.getJsonObject("body")),
                LocalDate.parse(json.getString("day")),
                json.getString("section"),
                json.getString("diaryNumber"),
                both(json.getJsonObject("proposal")),
                json.getString("language"),
                json.getString("level"),
                json.getString("outcome"),
                json.getString("reason"),
                json.getString("reasonLanguage"),
                json.getString("responsible"),
                json.getString("theme"),
                RuledProposal.Progress.valueOf(json.getString("progress")),
                day(json, "finishedOn"),
                format == Snapshot.FIRST_FORMAT ? null : day(json, "due"));
    }

    private static WrittenText text(JsonObject json) {
        return new WrittenText(TextBlock.valueOf(json.getString("block")), json.getString("theme"), both(json));
    }

    private static BothLanguages both(JsonObject json) {
        return new BothLanguages(json.getString("fi"), json.getString("sv"));
    }

    private static LocalDate day(JsonObject json, String name) {
        String day = orNull(json, name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static String orNull(JsonObject json, String name) {
        return json.isNull(name) ? null : json.getString(name);
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }
}
