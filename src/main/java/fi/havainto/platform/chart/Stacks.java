package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Bars made of parts, each with a filling of its own. What a part counts stands under it, what the whole counts at its
 * end.
 *
 * @param category heading of the categories in the table
 * @param parts names of the parts, from the lightest filling to the full one, 2 to {@link #MOST_PARTS}
 * @param whole heading of the wholes in the table
 * @throws IllegalArgumentException when there is no bar, too few or too many parts, or a bar with others
 */
public record Stacks(String title, String category, List<String> parts, String whole, List<Stack> stacks)
        implements Chart {

    /** More fillings than that nobody tells apart. */
    public static final int MOST_PARTS = 5;

    public Stacks {
        parts = List.copyOf(parts);
        stacks = Category.some(stacks);
        int count = parts.size();
        if (count < 2
                || count > MOST_PARTS
                || stacks.stream().anyMatch(stack -> stack.parts().size() != count)) {
            throw new IllegalArgumentException("A bar has 2 to " + MOST_PARTS + " parts, as many as have names");
        }
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Stack stack : stacks) {
            figures.addAll(stack.parts());
            figures.add(stack.whole());
        }
        return figures;
    }

    @Override
    public Plot plot(Canvas canvas) {
        return new StackRows(canvas, this).plot();
    }

    @Override
    public String description(ChartWords words) {
        List<String> items = new ArrayList<>();
        for (Stack stack : stacks) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                said.add(parts.get(i) + " " + words.spoken(stack.parts().get(i)));
            }
            said.add(whole + " " + words.spoken(stack.whole()));
            items.add(words.item(stack.label(), said.toArray(String[]::new)));
        }
        return words.describe("chart.stacks", title, items);
    }

    @Override
    public ChartTable table(ChartWords words) {
        List<String> heads = new ArrayList<>(List.of(category));
        heads.addAll(parts);
        heads.add(whole);
        List<List<String>> rows = new ArrayList<>();
        for (Stack stack : stacks) {
            List<String> row = new ArrayList<>(List.of(stack.label()));
            stack.parts().forEach(part -> row.add(words.text(part)));
            row.add(words.text(stack.whole()));
            rows.add(row);
        }
        return new ChartTable(title, heads, rows);
    }

    /** A category with its parts and what they are together, as whoever publishes them decided it. */
    public record Stack(String label, List<Figure> parts, Figure whole) {

        public Stack {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(whole, "whole");
            parts = List.copyOf(parts);
        }
    }
}
