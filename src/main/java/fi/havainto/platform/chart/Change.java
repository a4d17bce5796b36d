package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two periods side by side: a ring for the earlier, a disc for the later, both figures, and a word for what became of it.
 *
 * @param category heading of the categories in the table
 * @param before name of the earlier period
 * @param after name of the later period
 * @throws IllegalArgumentException when there is no pair
 */
public record Change(String title, String category, String before, String after, List<Pair> pairs) implements Chart {

    public Change {
        pairs = Category.some(pairs);
    }

    /** The names of those of which there were more. */
    public List<String> more() {
        return going(Direction.MORE);
    }

    /** The names of those of which there were fewer. */
    public List<String> fewer() {
        return going(Direction.FEWER);
    }

    private List<String> going(Direction direction) {
        return pairs.stream()
                .filter(pair -> pair.direction() == direction)
                .map(Pair::label)
                .toList();
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        pairs.forEach(pair -> figures.addAll(List.of(pair.before(), pair.after())));
        return figures;
    }

    @Override
    public Plot plot(Canvas canvas) {
        return new ChangeRows(canvas, this).plot();
    }

    @Override
    public String description(ChartWords words) {
        List<String> items = pairs.stream()
                .map(pair -> words.item(
                        pair.label(),
                        before + " " + words.spoken(pair.before()),
                        after + " " + words.spoken(pair.after()),
                        words.say(pair.direction().key())))
                .toList();
        return words.describe("chart.change", title, items);
    }

    @Override
    public ChartTable table(ChartWords words) {
        return new ChartTable(
                title,
                List.of(category, before, after, words.say("chart.change.head")),
                pairs.stream()
                        .map(pair -> List.of(
                                pair.label(),
                                words.text(pair.before()),
                                words.text(pair.after()),
                                words.change(pair.before(), pair.after())))
                        .toList());
    }

    /** A category in both periods. */
    public record Pair(String label, Figure before, Figure after) {

        public Pair {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        Direction direction() {
            return Direction.of(before, after);
        }
    }

    /** What became of a figure; known only where both are shown. */
    enum Direction {
        MORE("chart.change.more"),
        FEWER("chart.change.fewer"),
        SAME("chart.change.same"),
        UNKNOWN("chart.change.unknown");

        private final String key;

        Direction(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Direction of(Figure before, Figure after) {
            if (!before.isShown() || !after.isShown()) {
                return UNKNOWN;
            }
            long difference = Values.of(after).orElseThrow() - Values.of(before).orElseThrow();
            return difference == 0 ? SAME : difference > 0 ? MORE : FEWER;
        }
    }
}
