package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What printed tables say, as unknown counts with limits and sums among them. The same count has the same name everywhere. */
final class Sums {

    /** Parts that add up to a whole. */
    record Sum(int[] parts, int whole) {}

    private static final String BETWEEN_THOUSANDS = "[\\s\u00A0\u202F,]";

    /** What everybody knows of a hidden total, who has seen that no zero is among them. */
    private static final long HIDDEN_TOTAL = 1;

    private final long smallestHidden;
    private final Map<Map<String, String>, Integer> unknowns = new HashMap<>();
    private final List<Long> low = new ArrayList<>();
    private final List<Long> high = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Sum>> sumsOf = new ArrayList<>();

    /**
     * Reads tables.
     *
     * @param smallestHidden what a hidden cell is believed to be at least; a hidden total is 1 or more in any case
     * @throws IllegalArgumentException when a text is no figure
     */
    Sums(List<PrintedTable> tables, long smallestHidden) {
        this.smallestHidden = smallestHidden;
        tables.forEach(this::read);
    }

    private void read(PrintedTable table) {
        int total = unknown(table, null, null, table.total());
        int height = table.rowLabels().size();
        int width = table.columnLabels().size();
        int[][] cells = new int[height][width];
        int[] rowTotals = new int[table.rowTotals().size()];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                String text = table.cells().get(row).get(column);
                cells[row][column] = unknown(
                        table, table.rowLabels().get(row), table.columnLabels().get(column), text);
            }
            if (rowTotals.length > 0) {
                String text = table.rowTotals().get(row);
                rowTotals[row] = unknown(table, table.rowLabels().get(row), null, text);
                addUp(cells[row], rowTotals[row]);
            }
        }
        addUp(rowTotals, total);
        readColumns(table, cells, total);
    }

    private void readColumns(PrintedTable table, int[][] cells, int total) {
        int[] columnTotals = new int[table.columnLabels().size()];
        for (int column = 0; column < columnTotals.length; column++) {
            int[] parts = new int[cells.length];
            for (int row = 0; row < parts.length; row++) {
                parts[row] = cells[row][column];
            }
            String text = table.columnTotals().get(column);
            columnTotals[column] = unknown(table, null, table.columnLabels().get(column), text);
            addUp(parts, columnTotals[column]);
        }
        if (!table.rowTotals().isEmpty()) {
            addUp(columnTotals, total);
        }
    }

    private void addUp(int[] parts, int whole) {
        if (parts.length > 0) {
            Sum sum = new Sum(parts, whole);
            sums.add(sum);
            sumsOf.get(whole).add(sum);
            for (int part : parts) {
                sumsOf.get(part).add(sum);
            }
        }
    }

    private int unknown(PrintedTable table, String row, String column, String text) {
        Map<String, String> name = new TreeMap<>(table.within());
        if (row != null) {
            name.put(table.rows(), row);
        }
        if (column != null) {
            name.put(table.columns(), column);
        }
        Integer known = unknowns.get(name);
        int unknown = known == null ? low.size() : known;
        if (known == null) {
            unknowns.put(name, unlimited());
        }
        limit(unknown, text, row == null || column == null ? Math.max(smallestHidden, HIDDEN_TOTAL) : smallestHidden);
        return unknown;
    }

    private void limit(int unknown, String text, long least) {
        String plain = text.replaceAll(BETWEEN_THOUSANDS, "");
        if (plain.equals(Figure.MARK)) {
            low.set(unknown, Math.max(low.get(unknown), least));
        } else if (plain.startsWith("<")) {
            low.set(unknown, Math.max(low.get(unknown), 1));
            high.set(unknown, Math.min(high.get(unknown), Long.parseLong(plain.substring(1)) - 1));
        } else if (!plain.equals(Figure.NONE)) {
            low.set(unknown, Long.parseLong(plain));
            high.set(unknown, Long.parseLong(plain));
        }
    }

    /**
     * Takes into account that some counts together are at most some others together.
     *
     * @throws IllegalArgumentException when no table has one of them
     */
    void include(List<Map<String, String>> inner, List<Map<String, String>> outer) {
        int all = unlimited();
        addUp(known(outer).toArray(), all);
        addUp(IntStream.concat(known(inner), IntStream.of(unlimited())).toArray(), all);
    }

    private IntStream known(List<Map<String, String>> names) {
        return names.stream().mapToInt(name -> {
            int unknown = find(name);
            if (unknown < 0) {
                throw new IllegalArgumentException("No printed table has " + name);
            }
            return unknown;
        });
    }

    private int unlimited() {
        low.add(0L);
        high.add(Interval.OPEN);
        sumsOf.add(new ArrayList<>());
        return low.size() - 1;
    }

    /** The unknown of that name, label of dimension → label of class; −1 when no table has it. */
    int find(Map<String, String> name) {
        return unknowns.getOrDefault(name, -1);
    }

    long[] low() {
        return low.stream().mapToLong(Long::longValue).toArray();
    }

    long[] high() {
        return high.stream().mapToLong(Long::longValue).toArray();
    }

    List<Sum> sums() {
        return sums;
    }

    /** The sums that an unknown is part or whole of. */
    List<Sum> of(int unknown) {
        return sumsOf.get(unknown);
    }
}
