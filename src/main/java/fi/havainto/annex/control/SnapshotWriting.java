package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.platform.disclosure.Figure;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Puts a snapshot into JSON; {@link SnapshotReading} is its other half. */
final class SnapshotWriting {

    private static final String SPACES = "[\\s\u00A0,]";

    private SnapshotWriting() {}

    static JsonObject of(Snapshot snapshot) {
        JsonObjectBuilder area =
                Json.createObjectBuilder().add("county", snapshot.area().countyCode());
        return Json.createObjectBuilder()
                .add("format", SnapshotJson.FORMAT)
                .add("number", snapshot.number())
                .add("edition", snapshot.edition())
                .add("area", put(area, "municipality", snapshot.area().municipalityCode()))
                .add("areaName", both(snapshot.areaName()))
                .add("countyName", both(snapshot.countyName()))
                .add("span", snapshot.span().code())
                .add("frozenAt", snapshot.frozenAt().toString())
                .add("diaryNumber", snapshot.diaryNumber())
                .add("demo", snapshot.demo())
                .add("sources", list(snapshot.sources(), SnapshotWriting::source))
                .add("tables", list(snapshot.tables(), SnapshotWriting::table))
                .add("tablesBefore", list(snapshot.tablesBefore(), SnapshotWriting::table))
                .add("rulings", list(snapshot.rulings(), SnapshotWriting::ruling))
                .add("cards", list(snapshot.cards(), Json::createValue))
                .add("texts", list(snapshot.texts(), SnapshotWriting::text))
                .add("changed", both(snapshot.changed()))
                .build();
    }

    private static JsonObject source(Source source) {
        return Json.createObjectBuilder()
                .add("period", source.period())
                .add("cutOff", source.cutOff().toString())
                .add("k", source.k())
                .add("checksum", source.checksum())
                .build();
    }

    private static JsonObject table(FigureTable table) {
        return Json.createObjectBuilder()
                .add("name", table.name())
                .add("rows", list(table.rows(), SnapshotWriting::named))
                .add("columns", list(table.columns(), SnapshotWriting::named))
                .add("figures", list(table.figures(), row -> list(row, SnapshotWriting::figure)))
                .build();
    }

    private static JsonObject named(Named named) {
        return Json.createObjectBuilder()
                .add("code", named.code())
                .add("fi", named.name().fi())
                .add("sv", named.name().sv())
                .build();
    }

    private static JsonValue figure(Figure figure) {
        String text = figure.text(Locale.ROOT).replaceAll(SPACES, "");
        return figure instanceof Figure.Shown ? Json.createValue(Long.parseLong(text)) : Json.createValue(text);
    }

    private static JsonObject ruling(RuledProposal ruling) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("body", both(ruling.body()))
                .add("day", ruling.day().toString())
                .add("section", ruling.section())
                .add("diaryNumber", ruling.diaryNumber())
                .add("proposal", both(ruling.proposal()))
                .add("language", ruling.language())
                .add("level", ruling.level())
                .add("outcome", ruling.outcome())
                .add("reason", ruling.reason())
                .add("reasonLanguage", ruling.reasonLanguage())
                .add("responsible", ruling.responsible())
                .add("theme", ruling.theme())
                .add("progress", ruling.progress().name());
        LocalDate finished = ruling.finishedOn();
        return put(object, "finishedOn", finished == null ? null : finished.toString());
    }

    private static JsonObject text(WrittenText text) {
        return Json.createObjectBuilder()
                .add("block", text.block().name())
                .add("theme", text.theme())
                .add("fi", text.words().fi())
                .add("sv", text.words().sv())
                .build();
    }

    private static JsonObject both(BothLanguages words) {
        return Json.createObjectBuilder()
                .add("fi", words.fi())
                .add("sv", words.sv())
                .build();
    }

    private static JsonObject put(JsonObjectBuilder object, String name, String value) {
        return (value == null ? object.addNull(name) : object.add(name, value)).build();
    }

    private static <T> JsonArray list(List<T> things, Function<T, JsonValue> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        things.forEach(thing -> array.add(json.apply(thing)));
        return array.build();
    }
}
