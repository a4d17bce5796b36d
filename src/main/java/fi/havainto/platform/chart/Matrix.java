package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Categories across categories: a disc whose area is the count, and the figure under it.
 *
 * @param category heading of the rows in the table
 * @param columns names of the columns
 * @throws IllegalArgumentException when there is no column or no row, or a row has not one figure a column
 */
public record Matrix(String title, String category, List<String> columns, List<Line> lines) implements Chart {

    public Matrix {
        columns = Category.some(columns);
        lines = Category.some(lines);
        int count = columns.size();
        if (lines.stream().anyMatch(line -> line.figures().size() != count)) {
            throw new IllegalArgumentException("A row has a figure for each column");
        }
    }

    @Override
    public List<Figure> figures() {
        return lines.stream().flatMap(line -> line.figures().stream()).toList();
    }

    @Override
    public Plot plot(Canvas canvas) {
        return MatrixBand.plot(canvas, this);
    }

    @Override
    public String description(ChartWords words) {
        List<String> items = new ArrayList<>();
        for (Line line : lines) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                said.add(columns.get(i) + " " + words.spoken(line.figures().get(i)));
            }
            items.add(words.item(line.label(), said.toArray(String[]::new)));
        }
        return words.describe("chart.matrix", title, items);
    }

    @Override
    public ChartTable table(ChartWords words) {
        List<String> heads = new ArrayList<>(List.of(category));
        heads.addAll(columns);
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.label()));
            line.figures().forEach(figure -> row.add(words.text(figure)));
            rows.add(row);
        }
        return new ChartTable(title, heads, rows);
    }

    /** A row: its name and a figure for each column. */
    public record Line(String label, List<Figure> figures) {

        public Line {
            Objects.requireNonNull(label, "label");
            figures = List.copyOf(figures);
        }
    }
}
