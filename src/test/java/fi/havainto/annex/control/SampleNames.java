package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.platform.disclosure.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of an invented county with their names, in the order in which a county lists them. */
final class SampleNames {

    /** Dimension → code → name; read from {@code annex/names.tsv}. */
    private static final Map<String, Map<String, BothLanguages>> NAMES = read();

    private SampleNames() {}

    static BothLanguages of(String dimension, String code) {
        return NAMES.get(dimension).get(code);
    }

    static Set<String> codes(String dimension) {
        return new LinkedHashSet<>(NAMES.get(dimension).keySet());
    }

    /** The same table with the rows and columns in the county's order. */
    static FigureTable inOrder(FigureTable table) {
        if (table.name().isEmpty()) {
            return table;
        }
        String[] dimensions = table.name().split("-");
        List<Named> rows = ordered(dimensions[0]);
        List<Named> columns = dimensions.length == 1 ? List.of() : ordered(dimensions[1]);
        List<List<Figure>> figures = new ArrayList<>();
        for (Named row : rows) {
            figures.add(
                    columns.isEmpty()
                            ? List.of(table.at(row.code()))
                            : columns.stream()
                                    .map(column -> table.at(row.code(), column.code()))
                                    .toList());
        }
        return new FigureTable(table.name(), rows, columns, figures);
    }

    private static List<Named> ordered(String dimension) {
        return codes(dimension).stream()
                .map(code -> new Named(code, of(dimension, code)))
                .toList();
    }

    private static Map<String, Map<String, BothLanguages>> read() {
        Map<String, Map<String, BothLanguages>> names = new LinkedHashMap<>();
        try (InputStream file = SampleNames.class.getResourceAsStream("/annex/names.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split("\t");
                names.computeIfAbsent(parts[0], any -> new LinkedHashMap<>())
                        .put(parts[1], new BothLanguages(parts[2], parts[3]));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
