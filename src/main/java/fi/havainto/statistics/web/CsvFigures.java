package fi.havainto.statistics.web;

import fi.havainto.platform.Csv;
import fi.havainto.statistics.entity.PublishedSet;
import java.util.List;

/**
 * The figures of a set as a file for spreadsheets: semicolons, each row whole with the checksum of its publication, and a byte order mark
 * so that the letters are read right. Figures have digits alone or their mark.
 */
final class CsvFigures {

    private static final List<String> COLUMNS = List.of(
            "county", "period", "cutOff", "k", "checksum", "table", "row", "rowName", "column", "columnName", "figure");

    private CsvFigures() {}

    static String of(PublishedSet set, SetNames names) {
        Csv csv = Csv.ofSemicolons();
        csv.line(COLUMNS.stream()
                .map(column -> names.say("statistics.file." + column))
                .toList());
        for (FigureRows.Row row : FigureRows.of(set, names)) {
            csv.line(
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
                    row.figure().plain());
        }
        return Csv.BYTE_ORDER_MARK + csv.text();
    }
}
