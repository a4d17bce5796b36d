package fi.havainto.statistics.web;

import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;

/** The figures of a set as a file for programs: a number where one is shown, the mark where none is. */
final class JsonFigures {

    private JsonFigures() {}

    static String of(PublishedSet set, SetNames names) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        for (FigureRows.Row row : FigureRows.of(set, names)) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("table", row.table())
                    .add("row", row.row())
                    .add("rowName", row.rowName())
                    .add("column", row.column())
                    .add("columnName", row.columnName());
            figures.add(put(one, row.figure()));
        }
        return Json.createObjectBuilder()
                .add("county", set.countyCode())
                .add("period", set.period().code())
                .add("cutOff", set.cutOff().toString())
                .add("publishedAt", set.publishedAt().toString())
                .add("k", set.k())
                .add("checksum", set.checksum())
                .add("mark", Figure.MARK)
                .add("markMeans", names.say("chart.legend"))
                .add("figures", figures)
                .build()
                .toString();
    }

    private static JsonObjectBuilder put(JsonObjectBuilder one, Figure figure) {
        return figure instanceof Figure.Shown
                ? one.add("figure", new BigDecimal(figure.plain()))
                : one.add("figure", figure.plain());
    }
}
