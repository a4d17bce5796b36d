package fi.havainto.statistics.web;

import fi.havainto.statistics.entity.PublishedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a set as a file for spreadsheets: semicolons, each row whole with the checksum of its publication, and a byte order mark
 * so that the letters are read right. Figures have digits alone or their mark.
 */
final class CsvFigures {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATOR = ";";
    private static final String END = "\r\n";

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvFigures() {}

    static String of(PublishedSet set, SetNames names) {
        List<String> lines = new ArrayList<>();
        lines.add(Stream.of(
                        "county",
                        "period",
                        "cutOff",
                        "k",
                        "checksum",
                        "table",
                        "row",
                        "rowName",
                        "column",
                        "columnName",
                        "figure")
                .map(column -> names.say("statistics.file." + column))
                .map(CsvFigures::cell)
                .collect(Collectors.joining(SEPARATOR)));
        for (FigureRows.Row row : FigureRows.of(set, names)) {
            lines.add(Stream.of(
                            set.countyCode(),
                            set.period().code(),
                            set.cutOff().toString(),
                            Integer.toString(set.k()),
                            set.checksum(),
                            row.table(),
                            row.row(),
                            row.rowName(),
                            row.column(),
                            row.columnName(),
                            row.figure().plain())
                    .map(CsvFigures::cell)
                    .collect(Collectors.joining(SEPARATOR)));
        }
        return BYTE_ORDER_MARK + String.join(END, lines) + END;
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^;\"\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
