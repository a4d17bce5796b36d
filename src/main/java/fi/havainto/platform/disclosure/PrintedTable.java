package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table as everybody can read it: labels and texts, nothing else. Whatever a paper, a page or a file shows can be
 * written down as one.
 *
 * @param within what all of it is restricted to, label of dimension → label of class; empty for none
 * @param rows what the rows tell apart
 * @param columns what the columns tell apart; empty for a list, which has no columns
 * @param cells row after row, each with one text a column
 * @param rowTotals one text a row, or none at all when the columns are not all that there are
 * @param columnTotals one text a column
 * @param total of everything in it
 */
public record PrintedTable(
        Map<String, String> within,
        String rows,
        String columns,
        List<String> rowLabels,
        List<String> columnLabels,
        List<List<String>> cells,
        List<String> rowTotals,
        List<String> columnTotals,
        String total) {

    public PrintedTable {
        within = Map.copyOf(within);
        rowLabels = List.copyOf(rowLabels);
        columnLabels = List.copyOf(columnLabels);
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    /** Every table of a set, with names and codes as labels. */
    public static List<PrintedTable> all(FigureSet figures, Map<String, String> within, Locale locale) {
        List<PrintedTable> tables = new ArrayList<>();
        for (Dimension dimension : figures.plan().dimensions()) {
            tables.add(list(figures, dimension, within, locale));
        }
        for (Cube cube : figures.plan().cubes()) {
            tables.add(table(figures, cube, within, locale));
        }
        return tables;
    }

    private static PrintedTable list(
            FigureSet figures, Dimension dimension, Map<String, String> within, Locale locale) {
        List<String> totals = totals(figures, dimension, locale);
        List<List<String>> none =
                totals.stream().map(total -> List.<String>of()).toList();
        String total = figures.total().text(locale);
        return new PrintedTable(
                within, dimension.name(), "", labels(dimension), List.of(), none, totals, List.of(), total);
    }

    private static PrintedTable table(FigureSet figures, Cube cube, Map<String, String> within, Locale locale) {
        Dimension rows = figures.plan().rows(cube);
        Dimension columns = figures.plan().columns(cube);
        List<List<String>> cells = rows.codes().stream()
                .map(row -> columns.codes().stream()
                        .map(column -> figures.at(cube, row, column).text(locale))
                        .toList())
                .toList();
        return new PrintedTable(
                within,
                rows.name(),
                columns.name(),
                labels(rows),
                labels(columns),
                cells,
                totals(figures, rows, locale),
                totals(figures, columns, locale),
                figures.total().text(locale));
    }

    private static List<String> labels(Dimension dimension) {
        return dimension.codes().stream().map(Code::text).toList();
    }

    private static List<String> totals(FigureSet figures, Dimension dimension, Locale locale) {
        return dimension.codes().stream()
                .map(code -> figures.total(dimension.name(), code).text(locale))
                .toList();
    }
}
