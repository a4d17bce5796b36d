package fi.havainto.platform.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that a county has published of one year: the year, and before it none, one or both of its halves; the second
 * only where there is enough of both. A half or a year of which nothing can be shown is not printed.
 */
record Release(Counts counts, FigureSet year, Map<Code, FigureSet> halves, List<PrintedTable> tables) {

    static final CostKey KEY = new CostKey("a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8));
    static final Locale FINNISH = Locale.forLanguageTag("fi");

    static Release of(RandomCounty county, Threshold threshold, int halvesBefore) {
        Set<Place> shown = new HashSet<>();
        Set<Place> hidden = new HashSet<>();
        List<PrintedTable> tables = new ArrayList<>();
        Map<Code, FigureSet> halves = new TreeMap<>();
        Counts counts = county.year(threshold);
        for (Code code : RandomCounty.HALF.codes().subList(0, halves(counts, halvesBefore))) {
            FigureSet half = Protection.of(county.half(threshold, code), Earlier.NOTHING, KEY);
            if (half.total() instanceof Figure.Shown) {
                half.shownPlaces().forEach(place -> shown.add(inYear(place, code)));
                half.hiddenPlaces().forEach(place -> hidden.add(inYear(place, code)));
                halves.put(code, half);
                tables.addAll(PrintedTable.all(half, Map.of("half", code.text()), FINNISH));
            }
        }
        FigureSet year = Protection.of(counts, new Earlier(shown, hidden), KEY);
        Release release = new Release(counts, year, halves, tables);
        if (release.isPublished()) {
            tables.addAll(PrintedTable.all(year, Map.of(), FINNISH));
        }
        return release;
    }

    /** Whether the year is printed. */
    boolean isPublished() {
        return year.total() instanceof Figure.Shown;
    }

    private static int halves(Counts counts, int wanted) {
        List<Code> codes = RandomCounty.HALF.codes();
        boolean both = counts.threshold()
                .leavesRoomForTheWhole(
                        counts.count(Place.total("half", codes.get(0))),
                        counts.count(Place.total("half", codes.get(1))));
        return both ? wanted : Math.min(wanted, 1);
    }

    /** A place of a half's lists as the place of the year that counts the same. */
    private static Place inYear(Place place, Code half) {
        return place.equals(Place.WHOLE)
                ? new Place("half", half.text(), "")
                : new Place(place.table() + "-half", place.row(), half.text());
    }
}
