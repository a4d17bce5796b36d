package fi.havainto.statistics.web;

import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.control.FigureMaking;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** A county by chance with a year of reports, protected and published, and the true counts behind it. */
final class SomeCounty {

    static final Period YEAR = new Period(2025, 0);

    private static final CostKey KEY =
            new CostKey("a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8));
    private static final Instant THEN = Instant.parse("2026-02-01T09:00:00Z");
    private static final int AREAS = 9;
    private static final int SERVICES = 4;

    final FigureMaking making;
    final PublishedSet set;
    private final List<CountedReport> reports = new ArrayList<>();

    SomeCounty(long seed, int count) {
        Random random = new Random(seed);
        Map<String, Set<String>> codes = new HashMap<>();
        codes.put(Lists.THEME, numbered("theme", 12));
        codes.put(Lists.AREA, numbered("area", AREAS));
        codes.put(Lists.GROUP, numbered("group", 7));
        codes.put(Lists.SERVICE, numbered("service", SERVICES));
        for (String list : List.of(Lists.STATE, Lists.HALF, Lists.FEEDBACK, Lists.AGE, Lists.ANSWER)) {
            codes.put(list, new TreeSet<>(Lists.order(list)));
        }
        for (int i = 0; i < count; i++) {
            Map<String, String> classes = new HashMap<>();
            codes.forEach((list, some) -> classes.put(list, skewed(random, List.copyOf(some))));
            classes.put(Lists.AGE, classes.get(Lists.STATE).equals("CLOSED") ? "closed" : "over12");
            reports.add(new CountedReport(classes, Set.of(Integer.toString(random.nextInt(count / 2)))));
        }
        making = new FigureMaking(
                YEAR, reports, codes, Set.of(), List.of(), Threshold.of(5), List.of(Lists.FEEDBACK, Lists.ANSWER));
        FigureSet figures = making.figures(KEY);
        set = new PublishedSet(1, "99", YEAR, THEN, THEN, 5, "c".repeat(64), figures);
    }

    private static Set<String> numbered(String name, int count) {
        Set<String> codes = new TreeSet<>();
        for (int i = 1; i <= count; i++) {
            codes.add(name + (i < 10 ? "0" : "") + i);
        }
        return codes;
    }

    private static String skewed(Random random, List<String> codes) {
        return codes.stream().sorted().toList().get((int) (codes.size() * Math.pow(random.nextDouble(), 2)));
    }

    /** The true count of a place. */
    long count(String table, String row, String column) {
        String[] lists = table.split("-");
        return reports.stream()
                .map(CountedReport::classes)
                .filter(classes -> classes.get(lists[0]).equals(row))
                .filter(classes -> lists.length == 1 || classes.get(lists[1]).equals(column))
                .count();
    }

    /** Codes as names, and the words of a language. */
    SetNames names(String language) {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        set.figures().plan().dimensions().forEach(dimension -> {
            Map<String, String> own = new LinkedHashMap<>();
            dimension.codes().forEach(code -> own.put(code.text(), code.text()));
            names.put(dimension.name(), own);
        });
        return new SetNames(names, ResourceBundle.getBundle("messages", Locale.forLanguageTag(language)));
    }
}
