package fi.havainto.annex.entity;

import fi.havainto.platform.chart.Chart;
import java.util.List;
import java.util.Set;

/**
 * Something a section says, in one language. Paper and page are both made from these, so that neither says more than the other.
 * Languages are {@code fi} or {@code sv}.
 */
public sealed interface Part {

    /** For pages, which choose how to show it. */
    String getKind();

    /** How loud words are. */
    enum Tone {
        LEAD,
        BODY,
        SMALL
    }

    /** A paragraph. */
    record Words(Tone tone, String text, String language) implements Part {

        @Override
        public String getKind() {
            return "words";
        }
    }

    /** A list with bullets. */
    record Points(List<String> items, String language) implements Part {

        public Points {
            items = List.copyOf(items);
        }

        @Override
        public String getKind() {
            return "points";
        }
    }

    /** A heading inside a section. */
    record Subheading(String id, String text) implements Part {

        @Override
        public String getKind() {
            return "subheading";
        }
    }

    /**
     * A table of words and figures; the first cell of a row is its heading.
     *
     * @param numbers columns that stand on the right, from 0
     * @param totals rows that stand out, from 0
     * @param languages row by row of each cell where it is not the annex's own, empty strings elsewhere; may end early
     * @param whenEmpty what to say when there are no rows
     */
    record Tabled(
            String caption,
            List<String> heads,
            List<List<String>> rows,
            Set<Integer> numbers,
            Set<Integer> totals,
            List<List<String>> languages,
            String whenEmpty)
            implements Part {

        public Tabled {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            numbers = Set.copyOf(numbers);
            totals = Set.copyOf(totals);
            languages = languages.stream().map(List::copyOf).toList();
        }

        /** The language of a cell; empty where it is the annex's own. */
        public String language(int row, int column) {
            List<String> cells = row < languages.size() ? languages.get(row) : List.of();
            return column < cells.size() ? cells.get(column) : "";
        }

        @Override
        public String getKind() {
            return "tabled";
        }
    }

    /**
     * A chart, with the sentence that says what it shows.
     *
     * @param id the only one of its name in the annex
     */
    record Drawn(String id, String sentence, Chart chart) implements Part {

        @Override
        public String getKind() {
            return "drawn";
        }
    }

    /** Labels and values side by side. */
    record Particulars(List<Particular> list) implements Part {

        public Particulars {
            list = List.copyOf(list);
        }

        @Override
        public String getKind() {
            return "particulars";
        }
    }

    /**
     * A label and its value.
     *
     * @param language of the value where it is not the annex's own; else empty
     */
    record Particular(String label, String value, String language) {

        public Particular(String label, String value) {
            this(label, value, "");
        }
    }

    /** Parts that belong together under a title: the card of a phenomenon. */
    record Card(String id, String title, List<Part> parts) implements Part {

        public Card {
            parts = List.copyOf(parts);
        }

        @Override
        public String getKind() {
            return "card";
        }
    }
}
