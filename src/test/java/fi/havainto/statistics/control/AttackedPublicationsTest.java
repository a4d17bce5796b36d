package fi.havainto.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Half;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Counties by chance go through everything that makes a publication: the tables that their volume gets, service areas,
 * themes that are not in use, reports of several authors, and half-years before the year. The last attack of the product
 * looks at each, by limits and by linear programs; it must find nothing to refuse.
 */
class AttackedPublicationsTest {

    private static final Logger LOG = Logger.getLogger(AttackedPublicationsTest.class.getName());

    private static final CostKey KEY =
            new CostKey("a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8));
    private static final Instant THEN = Instant.parse("2026-02-01T09:00:00Z");
    private static final Period YEAR = new Period(2025, 0);

    /** Reports a year, from and until. */
    private static final int[][] BANDS = {{60, 150}, {150, 600}, {1_600, 2_400}};

    private static final Duration ENOUGH = Duration.ofSeconds(8);
    private static final int AT_LEAST = 12;

    private static final Map<String, Set<String>> CODES = Map.of(
            Tables.THEME, codes("theme", 17),
            Tables.AREA, codes("area", 27),
            Tables.GROUP, codes("group", 10),
            Tables.SERVICE, codes("service", 5),
            Tables.STATE, Standing.STATES,
            Tables.HALF, Set.of("h1", "h2"),
            Tables.FEEDBACK, Standing.FEEDBACKS,
            Tables.AGE, Standing.AGES,
            Tables.ANSWER, Standing.ANSWERS);

    /** The two rarest themes; some counties have old reports of one. */
    private static final Set<String> NOT_IN_USE = Set.of("theme16", "theme17");

    @Test
    void theLastAttackFindsNothingToRefuse() {
        long first = new Random().nextLong();
        long end = System.nanoTime() + ENOUGH.toNanos();
        Map<String, Integer> outcomes = new TreeMap<>();
        int counties = 0;
        while (counties < AT_LEAST || System.nanoTime() < end) {
            int band = counties % BANDS.length;
            int halves = counties / BANDS.length % 3;
            String outcome = publish(first + counties, band, halves);
            assertThat(outcome)
                    .as("seed %dL, band %d, %d halves before", first + counties, band, halves)
                    .matches("published with [0-3]|statistics.refused.tooFew");
            outcomes.merge("band " + band + ", " + outcome, 1, Integer::sum);
            counties++;
        }
        int all = counties;
        LOG.info(() -> all + " counties: " + outcomes);
        int refused = outcomes.entrySet().stream()
                .filter(entry -> !entry.getKey().contains("published"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(refused).as("first seed %dL: %s", first, outcomes).isLessThanOrEqualTo(counties / 4);
    }

    private static String publish(long seed, int band, int halvesBefore) {
        Random random = new Random(seed);
        Threshold threshold = Threshold.of(5 + random.nextInt(3));
        List<CountedReport> reports = reports(random, BANDS[band][0] + random.nextInt(BANDS[band][1] - BANDS[band][0]));
        try {
            List<PublishedSet> halves = new ArrayList<>();
            for (Half half : List.of(Half.values()).subList(0, possible(reports, threshold, halvesBefore))) {
                Period period = new Period(YEAR.year(), half.ordinal() + 1);
                FigureSet figures = make(period, of(reports, half), List.of(), threshold, List.of())
                        .figures(KEY);
                halves.add(new PublishedSet(1, "05", period, THEN, THEN, threshold.k(), "", figures));
            }
            for (List<String> further : Tables.choices(YEAR)) {
                if (make(YEAR, reports, halves, threshold, further)
                        .figuresIfSafe(KEY)
                        .isPresent()) {
                    return "published with " + further.size();
                }
            }
            make(YEAR, reports, halves, threshold, List.of()).figures(KEY);
            throw new IllegalStateException("Not safe just before");
        } catch (HavaintoException refusal) {
            return refusal.key();
        }
    }

    private static int possible(List<CountedReport> reports, Threshold threshold, int wanted) {
        boolean both = threshold.leavesRoomForTheWhole(
                of(reports, Half.H1).size(), of(reports, Half.H2).size());
        return both ? wanted : Math.min(wanted, 1);
    }

    private static List<CountedReport> of(List<CountedReport> reports, Half half) {
        return reports.stream()
                .filter(report -> report.classes().get(Tables.HALF).equals(half.code()))
                .toList();
    }

    private static FigureMaking make(
            Period period,
            List<CountedReport> reports,
            List<PublishedSet> halves,
            Threshold threshold,
            List<String> further) {
        return new FigureMaking(period, reports, CODES, NOT_IN_USE, halves, threshold, further);
    }

    private static List<CountedReport> reports(Random random, int count) {
        List<CountedReport> reports = new ArrayList<>();
        int people = count / 3;
        int themes = 15 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            Map<String, String> classes = new HashMap<>();
            classes.put(Tables.THEME, "theme" + skewed(random, themes));
            classes.put(Tables.AREA, "area" + skewed(random, 27));
            classes.put(Tables.GROUP, "group" + skewed(random, 10));
            classes.put(Tables.SERVICE, "service" + skewed(random, 5));
            classes.put(Tables.HALF, random.nextBoolean() ? "h1" : "h2");
            classes.putAll(standing(random, classes.get(Tables.HALF)));
            Set<String> authors = new HashSet<>();
            int more = random.nextInt(8) == 0 ? random.nextInt(3) : 0;
            for (int author = 0; author <= more; author++) {
                authors.add(Integer.toString((int) (people * random.nextDouble() * random.nextDouble())));
            }
            reports.add(new CountedReport(classes, authors));
        }
        return reports;
    }

    /** How far a report is, and what goes with it: as in life, the lists hang together. */
    private static Map<String, String> standing(Random random, String half) {
        String state = List.of("CLOSED", "DECIDED", "IN_HANDLING", "SUBMITTED").get(skewed(random, 4) - 1);
        boolean told = !state.equals("SUBMITTED") && (state.equals("CLOSED") || random.nextInt(4) > 0);
        String feedback =
                told ? List.of("within30", "within7", "within90", "later").get(skewed(random, 4) - 1) : "none";
        String answer = told ? List.of("none", "enough", "not_enough").get(skewed(random, 3) - 1) : "none";
        List<String> ages = half.equals("h1") ? List.of("under12", "over12") : List.of("under3", "under6", "under12");
        String age = state.equals("CLOSED") ? "closed" : ages.get(skewed(random, ages.size()) - 1);
        return Map.of(Tables.STATE, state, Tables.FEEDBACK, feedback, Tables.AGE, age, Tables.ANSWER, answer);
    }

    /** From 1 to n; the first is the commonest, the last rare. */
    private static int skewed(Random random, int n) {
        return 1 + (int) (n * Math.pow(random.nextDouble(), 2));
    }

    private static Set<String> codes(String name, int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> name + i).collect(Collectors.toSet());
    }
}
