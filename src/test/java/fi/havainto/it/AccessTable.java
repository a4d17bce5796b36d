package fi.havainto.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of rights, {@code access.csv}: a path a line, a reader a column. */
record AccessTable(List<String> readers, List<Row> rows) {

    /** What one path answers to each reader. */
    record Row(String path, Map<String, String> answers) {}

    static AccessTable read() throws IOException {
        try (InputStream file = AccessTable.class.getResourceAsStream("/access.csv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> head = cells(lines.get(0));
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                if (cells.size() != head.size()) {
                    throw new IllegalStateException("access.csv: " + line);
                }
                Map<String, String> answers = new LinkedHashMap<>();
                for (int i = 1; i < cells.size(); i++) {
                    answers.put(head.get(i), cells.get(i));
                }
                rows.add(new Row(cells.get(0), answers));
            }
            return new AccessTable(head.subList(1, head.size()), List.copyOf(rows));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }
}
