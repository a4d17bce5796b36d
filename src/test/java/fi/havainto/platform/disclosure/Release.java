package fi.havainto.platform.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everything that a county has published of one year: the year, and perhaps its first half before. */
record Release(Counts counts, FigureSet year, List<PrintedTable> tables) {

    static final CostKey KEY = new CostKey("a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8));
    static final Locale FINNISH = Locale.forLanguageTag("fi");

    static Release of(RandomCounty county, Threshold threshold, boolean firstHalfBefore) {
        Counts year = county.year(threshold);
        if (!firstHalfBefore) {
            FigureSet figures = Protection.of(year, Earlier.NOTHING, KEY);
            return new Release(year, figures, PrintedTable.all(figures, Map.of(), FINNISH));
        }
        FigureSet half = Protection.of(county.firstHalf(threshold), Earlier.NOTHING, KEY);
        Earlier earlier = new Earlier(inYear(half.shownPlaces()), inYear(half.hiddenPlaces()));
        FigureSet figures = Protection.of(year, earlier, KEY);
        List<PrintedTable> tables = new ArrayList<>(PrintedTable.all(figures, Map.of(), FINNISH));
        tables.addAll(PrintedTable.all(half, Map.of("half", "half1"), FINNISH));
        return new Release(year, figures, tables);
    }

    /** A place of the first half's lists as the place of the year that counts the same. */
    private static Set<Place> inYear(Set<Place> places) {
        Set<Place> inYear = new HashSet<>();
        for (Place place : places) {
            inYear.add(
                    place.equals(Place.WHOLE)
                            ? new Place("half", "half1", "")
                            : new Place(place.table() + "-half", place.row(), "half1"));
        }
        return inYear;
    }
}
