package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Charts of any kind with whatever names and figures may come, from a seed. */
final class RandomCharts {

    private static final List<String> WORDS = List.of(
            "ja",
            "palvelut",
            "Toimeentulo",
            "asiointi",
            "Digitaalisten",
            "esteet",
            "Áigumuš",
            "ŋuoskkas",
            "Sääʹmǩiõll",
            "<script>",
            "&amp;",
            "👍🏽",
            "👨‍👩‍👧‍👦",
            "sosiaali-",
            "Pohjois-Esimerkki",
            "Lentokonesuihkuturbiinimoottoriapumekaanikko",
            "\u202Ekäännetty",
            "a",
            "\u0000",
            "1–10/2026",
            "Päihde- ja mielenterveyspalvelujen",
            "中文");
    private static final int MOST = 30;

    private final Random random;

    RandomCharts(long seed) {
        this.random = new Random(seed);
    }

    Chart next() {
        int rows = 1 + random.nextInt(MOST);
        return switch (random.nextInt(6)) {
            case 0 -> new Bars(name(), name(), name(), categories(rows));
            case 1 -> new Stages(name(), name(), name(), categories(rows));
            case 2 -> new Trend(name(), name(), name(), categories(rows));
            case 3 -> change(rows);
            case 4 -> stacks(rows);
            default -> matrix(rows);
        };
    }

    private Chart change(int rows) {
        List<Change.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            pairs.add(new Change.Pair(name(), figure(), figure()));
        }
        return new Change(name(), name(), name(), name(), pairs);
    }

    private Chart stacks(int rows) {
        int parts = 2 + random.nextInt(Stacks.MOST_PARTS - 1);
        List<Stacks.Stack> stacks = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<Figure> figures = figures(parts);
            long sum = figures.stream()
                    .mapToLong(part -> Values.of(part).orElse(0))
                    .sum();
            Figure whole = random.nextInt(5) == 0 ? ShownFigures.HIDDEN : ShownFigures.shown(sum);
            stacks.add(new Stacks.Stack(name(), figures, whole));
        }
        return new Stacks(name(), name(), names(parts), name(), stacks);
    }

    private Chart matrix(int rows) {
        int columns = 1 + random.nextInt(MOST);
        List<Matrix.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(new Matrix.Line(name(), figures(columns)));
        }
        return new Matrix(name(), name(), names(columns), lines);
    }

    private List<Category> categories(int count) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            categories.add(new Category(name(), figure()));
        }
        return categories;
    }

    private List<String> names(int count) {
        return random.ints(count).mapToObj(any -> name()).toList();
    }

    private List<Figure> figures(int count) {
        return random.ints(count).mapToObj(any -> figure()).toList();
    }

    private String name() {
        List<String> name = new ArrayList<>();
        int words = random.nextInt(9);
        for (int i = 0; i < words; i++) {
            name.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", name);
    }

    /** Hidden, zero, or a count of up to seven digits. */
    private Figure figure() {
        int chance = random.nextInt(100);
        if (chance < 25) {
            return ShownFigures.HIDDEN;
        }
        return ShownFigures.shown(chance < 40 ? 0 : 5 + (long) Math.pow(10, 7 * random.nextDouble()));
    }
}
