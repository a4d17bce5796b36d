package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Prints tables anew with other texts in some places: what a careless renderer would do. */
final class Retouching {

    private final PrintedTable table;
    private final BiFunction<Map<String, String>, String, String> text;

    private Retouching(PrintedTable table, BiFunction<Map<String, String>, String, String> text) {
        this.table = table;
        this.text = text;
    }

    /** The tables with every text put through a function, which is told the labels of its place. */
    static List<PrintedTable> of(List<PrintedTable> tables, BiFunction<Map<String, String>, String, String> text) {
        return tables.stream().map(table -> new Retouching(table, text).table()).toList();
    }

    private PrintedTable table() {
        List<List<String>> cells = new ArrayList<>();
        List<String> rowTotals = new ArrayList<>();
        for (int row = 0; row < table.rowLabels().size(); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < table.columnLabels().size(); column++) {
                line.add(text(row, column, table.cells().get(row).get(column)));
            }
            cells.add(line);
            rowTotals.add(text(row, -1, table.rowTotals().get(row)));
        }
        List<String> columnTotals = new ArrayList<>();
        for (int column = 0; column < table.columnLabels().size(); column++) {
            columnTotals.add(text(-1, column, table.columnTotals().get(column)));
        }
        return new PrintedTable(
                table.within(),
                table.rows(),
                table.columns(),
                table.rowLabels(),
                table.columnLabels(),
                cells,
                rowTotals,
                columnTotals,
                text(-1, -1, table.total()));
    }

    private String text(int row, int column, String printed) {
        Map<String, String> name = new TreeMap<>(table.within());
        if (row >= 0) {
            name.put(table.rows(), table.rowLabels().get(row));
        }
        if (column >= 0) {
            name.put(table.columns(), table.columnLabels().get(column));
        }
        return text.apply(name, printed);
    }
}
