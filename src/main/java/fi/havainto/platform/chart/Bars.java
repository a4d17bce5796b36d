package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Horizontal bars by category, each with its figure at the end.
 *
 * @param category heading of the categories in the table
 * @param value heading of the figures in the table
 * @throws IllegalArgumentException when there is no category
 */
public record Bars(String title, String category, String value, List<Category> categories) implements Chart {

    private static final float THICKNESS = 1.15f;

    public Bars {
        categories = Category.some(categories);
    }

    /**
     * The largest first, equals in the order they had.
     *
     * @throws IllegalStateException when a figure is not shown: its place would say how large it is
     */
    public Bars largestFirst() {
        if (hasGaps()) {
            throw new IllegalStateException("A place among others says how large a hidden figure is");
        }
        Comparator<Category> smallest =
                Comparator.comparingLong(entry -> Values.of(entry.figure()).orElseThrow());
        return new Bars(
                title,
                category,
                value,
                categories.stream().sorted(smallest.reversed()).toList());
    }

    /** The largest of those that are shown, the first of equals; none where nothing or only zeros are shown. */
    public Optional<Category> largestShown() {
        long largest = Values.largest(figures());
        return categories.stream()
                .filter(entry -> largest > 0 && Values.of(entry.figure()).orElse(0) == largest)
                .findFirst();
    }

    @Override
    public List<Figure> figures() {
        return Category.figures(categories);
    }

    @Override
    public Plot plot(Canvas canvas) {
        return new BarRows(canvas, categories, THICKNESS, false).plot();
    }

    @Override
    public String description(ChartWords words) {
        return words.describe("chart.bars", title, Category.spoken(categories, words));
    }

    @Override
    public ChartTable table(ChartWords words) {
        return Category.table(title, List.of(category, value), categories, words);
    }
}
