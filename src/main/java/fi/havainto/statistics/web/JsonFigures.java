package fi.havainto.statistics.web;

import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.PublishedSet;
import java.util.stream.Collectors;

/** The figures of a set as a file for programs: a number where one is shown, the mark as a text where none is. */
final class JsonFigures {

    private static final int FIRST_PRINTABLE = 0x20;

    private JsonFigures() {}

    static String of(PublishedSet set, SetNames names) {
        return "{" + text("county", set.countyCode()) + ","
                + text("period", set.period().code()) + ","
                + text("cutOff", set.cutOff().toString()) + ","
                + text("publishedAt", set.publishedAt().toString()) + ","
                + quoted("k") + ":" + set.k() + ","
                + text("checksum", set.checksum()) + ","
                + text("mark", Figure.MARK) + ","
                + text("markMeans", names.say("chart.legend")) + ","
                + quoted("figures") + ":["
                + FigureRows.of(set, names).stream().map(JsonFigures::row).collect(Collectors.joining(",")) + "]}";
    }

    private static String row(FigureRows.Row row) {
        Figure figure = row.figure();
        return "{" + text("table", row.table()) + ","
                + text("row", row.row()) + ","
                + text("rowName", row.rowName()) + ","
                + text("column", row.column()) + ","
                + text("columnName", row.columnName()) + ","
                + quoted("figure") + ":" + (figure instanceof Figure.Shown ? figure.plain() : quoted(figure.plain()))
                + "}";
    }

    private static String text(String name, String value) {
        return quoted(name) + ":" + quoted(value);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < FIRST_PRINTABLE) {
                quoted.append(String.format("\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
