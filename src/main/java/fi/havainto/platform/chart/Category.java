package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.List;
import java.util.Objects;

/** A name with the figure that belongs to it. */
public record Category(String label, Figure figure) {

    public Category {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(figure, "figure");
    }

    static List<Figure> figures(List<Category> categories) {
        return categories.stream().map(Category::figure).toList();
    }

    static List<String> labels(List<Category> categories) {
        return categories.stream().map(Category::label).toList();
    }

    static List<String> spoken(List<Category> categories, ChartWords words) {
        return categories.stream()
                .map(category -> words.item(category.label(), words.spoken(category.figure())))
                .toList();
    }

    static ChartTable table(String caption, List<String> heads, List<Category> categories, ChartWords words) {
        return new ChartTable(
                caption,
                heads,
                categories.stream()
                        .map(category -> List.of(category.label(), words.text(category.figure())))
                        .toList());
    }

    /** @throws IllegalArgumentException when there is nothing to draw */
    static <T> List<T> some(List<T> things) {
        if (things.isEmpty()) {
            throw new IllegalArgumentException("A chart has something to show");
        }
        return List.copyOf(things);
    }
}
