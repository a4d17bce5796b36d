package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.platform.disclosure.Figure;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Puts a snapshot into JSON; {@link SnapshotReading} is its other half. */
final class SnapshotWriting {

    private static final String BETWEEN_THOUSANDS = ",";

    /** Asked for once: the static methods of Json look for it each time they are called. */
    private final JsonProvider json = JsonProvider.provider();

    private SnapshotWriting() {}

    static JsonObject of(Snapshot snapshot) {
        return new SnapshotWriting().object(snapshot);
    }

    private JsonObject object(Snapshot snapshot) {
        JsonObjectBuilder area =
                json.createObjectBuilder().add("county", snapshot.area().countyCode());
        return json.createObjectBuilder()
                .add("format", snapshot.format())
                .add("number", snapshot.number())
                .add("edition", snapshot.edition())
                .add("area", put(area, "municipality", snapshot.area().municipalityCode()))
                .add("areaName", both(snapshot.areaName()))
                .add("countyName", both(snapshot.countyName()))
                .add("span", snapshot.span().code())
                .add("frozenAt", snapshot.frozenAt().toString())
                .add("diaryNumber", snapshot.diaryNumber())
                .add("demo", snapshot.demo())
                .add("sources", list(snapshot.sources(), this::source))
                .add("tables", list(snapshot.tables(), this::table))
                .add("tablesBefore", list(snapshot.tablesBefore(), this::table))
                .add("rulings", list(snapshot.rulings(), ruling -> ruling(ruling, snapshot.format())))
                .add("cards", list(snapshot.cards(), json::createValue))
                .add("texts", list(snapshot.texts(), this::text))
                .add("changed", both(snapshot.changed()))
                .build();
    }

    private JsonObject source(Source source) {
        return json.createObjectBuilder()
                .add("period", source.period())
                .add("cutOff", source.cutOff().toString())
                .add("k", source.k())
                .add("checksum", source.checksum())
                .build();
    }

    private JsonObject table(FigureTable table) {
        return json.createObjectBuilder()
                .add("name", table.name())
                .add("rows", list(table.rows(), this::named))
                .add("columns", list(table.columns(), this::named))
                .add("figures", list(table.figures(), row -> list(row, this::figure)))
                .build();
    }

    private JsonObject named(Named named) {
        return json.createObjectBuilder()
                .add("code", named.code())
                .add("fi", named.name().fi())
                .add("sv", named.name().sv())
                .build();
    }

    private JsonValue figure(Figure figure) {
        String text = figure.text(Locale.ROOT).replace(BETWEEN_THOUSANDS, "");
        return figure instanceof Figure.Shown ? json.createValue(Long.parseLong(text)) : json.createValue(text);
    }

    private JsonObject ruling(RuledProposal ruling, int format) {
        JsonObjectBuilder object = json.createObjectBuilder()
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
        JsonObjectBuilder dated = day(object, "finishedOn", ruling.finishedOn());
        return (format == Snapshot.FIRST_FORMAT ? dated : day(dated, "due", ruling.due())).build();
    }

    private JsonObject text(WrittenText text) {
        return json.createObjectBuilder()
                .add("block", text.block().name())
                .add("theme", text.theme())
                .add("fi", text.words().fi())
                .add("sv", text.words().sv())
                .build();
    }

    private JsonObject both(BothLanguages words) {
        return json.createObjectBuilder()
                .add("fi", words.fi())
                .add("sv", words.sv())
                .build();
    }

    private static JsonObjectBuilder day(JsonObjectBuilder object, String name, LocalDate day) {
        return put(object, name, day == null ? null : day.toString());
    }

    private static JsonObjectBuilder put(JsonObjectBuilder object, String name, String value) {
        return value == null ? object.addNull(name) : object.add(name, value);
    }

    private <T> JsonArray list(List<T> things, Function<T, JsonValue> written) {
        JsonArrayBuilder array = json.createArrayBuilder();
        things.forEach(thing -> array.add(written.apply(thing)));
        return array.build();
    }
}
