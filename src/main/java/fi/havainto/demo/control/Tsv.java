package fi.havainto.demo.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the demo county: UTF-8, tab separated, comment lines with # first, then one line of column names. A row
 * with more or fewer cells than the header is refused: a lost tab would shift every later cell unseen.
 */
public final class Tsv {

    private static final String FOLDER = "/demo/";
    private static final String COMMENT = "#";
    private static final String LIST_SEPARATOR = " ";

    private Tsv() {}

    /** The rows of a table in {@code /demo/}, in their order. */
    public static List<Row> read(String name) {
        List<String> lines = lines(name).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .toList();
        List<String> columns = cells(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(name, columns, cells(line)));
        }
        return rows;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Tsv.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static Row row(String name, List<String> columns, List<String> cells) {
        if (columns.size() != cells.size()) {
            throw new IllegalArgumentException(name + ": " + cells.size() + " cells in the row " + cells.get(0));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(Map.copyOf(row));
    }

    /** One row, read by column name. */
    public record Row(Map<String, String> cells) {

        /** The cell, empty when nothing was written there. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }

        public int number(String column) {
            return Integer.parseInt(get(column));
        }

        /** The words of a cell that holds several codes. */
        public List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split(LIST_SEPARATOR));
        }
    }
}
