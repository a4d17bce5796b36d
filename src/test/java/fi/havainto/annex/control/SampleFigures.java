package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.control.FigureMaking;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Period;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Protected figures of an invented county: as much as is asked for, by chance, and always the same. */
final class SampleFigures {

    private static final CostKey KEY =
            new CostKey("a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8));
    private static final List<String> COUNTED = List.of("theme", "area", "group", "service", "state", "half");

    private static final int FIRST_COUNT = 9;

    private SampleFigures() {}

    /** The tables of a period with that many reports. */
    static List<FigureTable> of(Period period, int reports, long seed) {
        Random random = new Random(seed);
        List<CountedReport> counted = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            Map<String, String> classes = new HashMap<>();
            COUNTED.forEach(dimension -> classes.put(dimension, pick(random, dimension)));
            counted.add(new CountedReport(classes, Set.of(Integer.toString(random.nextInt(reports / 4)))));
        }
        Map<String, Set<String>> codes = new HashMap<>();
        COUNTED.forEach(dimension -> codes.put(dimension, SampleNames.codes(dimension)));
        FigureSet figures =
                new FigureMaking(period, counted, codes, Set.of(), List.of(), Threshold.of(5), List.of()).figures(KEY);
        List<FigureTable> tables = new ArrayList<>();
        FrozenTables.of(figures, SampleNames::of).forEach(table -> tables.add(SampleNames.inOrder(table)));
        return tables;
    }

    /** A list of totals with these figures as they are printed. */
    static FigureTable list(String dimension, String... printed) {
        List<Named> rows = SampleNames.codes(dimension).stream()
                .map(code -> new Named(code, SampleNames.of(dimension, code)))
                .toList();
        List<List<Figure>> figures =
                Arrays.stream(printed).map(text -> List.of(Figure.kept(text))).toList();
        return new FigureTable(dimension, rows, List.of(), figures);
    }

    /** Counts for all themes, 9 to 25; the first two stand as they are told. */
    static String[] with(String first) {
        String[] printed = new String[SampleNames.codes("theme").size()];
        for (int i = 0; i < printed.length; i++) {
            printed[i] = i < 2 ? first : Integer.toString(FIRST_COUNT + i);
        }
        return printed;
    }

    static FigureTable whole(String printed) {
        return new FigureTable(
                "", List.of(new Named("", BothLanguages.EMPTY)), List.of(), List.of(List.of(Figure.kept(printed))));
    }

    /** The first ones of a list are the commonest. */
    private static String pick(Random random, String dimension) {
        List<String> codes = List.copyOf(SampleNames.codes(dimension));
        double skew = dimension.equals("half") || dimension.equals("state") ? 1 : 1.8;
        return codes.get((int) (codes.size() * Math.pow(random.nextDouble(), skew)));
    }
}
