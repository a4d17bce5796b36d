package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A county year by chance: few themes and places have much, most have little; some people write often. What is rare in
 * life is rare here: how often a group meets a theme, for instance.
 */
final class RandomCounty {

    /** Reports a year, from and until, in four volumes. */
    static final int[][] BANDS = {{30, 150}, {150, 600}, {600, 2_500}, {2_500, 6_000}};

    static final Dimension THEME = dimension("theme", 17);
    static final Dimension PLACE = dimension("place", 27);
    static final Dimension GROUP = dimension("group", 10);
    static final Dimension STATE = dimension("state", 4);
    static final Dimension HALF = dimension("half", 2);

    /** Lists that no cube crosses. */
    static final List<Dimension> FURTHER =
            List.of(dimension("feedback", 5), dimension("age", 5), dimension("answer", 3));

    static final Cube THEME_HALF = new Cube("theme", "half");
    static final Plan TREE = new Plan(
            Stream.concat(Stream.of(THEME, PLACE, GROUP, STATE, HALF), FURTHER.stream())
                    .toList(),
            List.of(THEME_HALF, new Cube("theme", "place"), new Cube("theme", "group"), new Cube("state", "half")));
    static final Plan OF_A_HALF = new Plan(List.of(THEME, STATE), List.of());

    private static final double AFFINITY = 0.35;
    private static final double ELSE = 0.08;
    private static final int REPORTS_A_PERSON = 3;

    /** One report: its classes, and who wrote it. */
    record Row(Map<String, Code> where, int person) {}

    private final Random random;
    private final List<Row> rows = new ArrayList<>();

    RandomCounty(long seed, int reports) {
        random = new Random(seed);
        double[] themes = weights(THEME, 1.0);
        double[] places = weights(PLACE, 1.3);
        double[] groups = weights(GROUP, 0.9);
        double[] states = weights(STATE, 0.6);
        double[] halves = weights(HALF, 0);
        Map<String, double[]> further = new HashMap<>();
        FURTHER.forEach(list -> further.put(list.name(), weights(list, 0.8)));
        double[][] groupsOf = new double[themes.length][groups.length];
        for (double[] of : groupsOf) {
            for (int i = 0; i < of.length; i++) {
                of[i] = groups[i] * (random.nextDouble() < AFFINITY ? 1 : ELSE);
            }
        }
        int people = Math.max(2, reports / REPORTS_A_PERSON);
        for (int i = 0; i < reports; i++) {
            int theme = pick(themes);
            Map<String, Code> where = new HashMap<>();
            where.put("theme", THEME.codes().get(theme));
            where.put("place", PLACE.codes().get(pick(places)));
            where.put("group", GROUP.codes().get(pick(groupsOf[theme])));
            where.put("state", STATE.codes().get(pick(states)));
            where.put("half", HALF.codes().get(pick(halves)));
            FURTHER.forEach(list -> where.put(list.name(), list.codes().get(pick(further.get(list.name())))));
            int person = (int) (people * random.nextDouble() * random.nextDouble());
            rows.add(new Row(where, person));
        }
    }

    static RandomCounty inBand(long seed, int band) {
        int span = BANDS[band][1] - BANDS[band][0];
        return new RandomCounty(seed, BANDS[band][0] + new Random(seed).nextInt(span));
    }

    static Dimension dimension(String name, int size) {
        List<Code> codes =
                IntStream.range(0, size).mapToObj(i -> new Code(name + (i + 1))).toList();
        return new Dimension(name, codes);
    }

    Counts year(Threshold threshold) {
        return count(TREE, threshold, rows);
    }

    /** The same in another order. */
    Counts yearShuffled(Threshold threshold, long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return count(TREE, threshold, shuffled);
    }

    Counts half(Threshold threshold, Code half) {
        return count(
                OF_A_HALF,
                threshold,
                rows.stream()
                        .filter(row -> row.where().get("half").equals(half))
                        .toList());
    }

    List<Row> rows() {
        return rows;
    }

    static Counts count(Plan plan, Threshold threshold, List<Row> rows) {
        Counts counts = new Counts(plan, threshold);
        rows.forEach(row -> counts.add(row.where(), Set.of(row.person())));
        return counts;
    }

    private double[] weights(Dimension dimension, double skew) {
        double[] weights = new double[dimension.codes().size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (0.4 + random.nextDouble()) / Math.pow(i + 1, skew);
        }
        return weights;
    }

    private int pick(double[] weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
