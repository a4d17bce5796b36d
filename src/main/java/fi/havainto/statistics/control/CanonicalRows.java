package fi.havainto.statistics.control;

import fi.havainto.platform.Sha256;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.statistics.entity.KeptCell;
import fi.havainto.statistics.entity.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The one way in which figures are written down to be kept and hashed: a line for each place of the plan in its order,
 * with tabs between table, row, column and value; a hidden figure has no value.
 */
final class CanonicalRows {

    private CanonicalRows() {}

    static String of(FigureSet figures) {
        return figures.plan().places().stream()
                .map(place -> String.join("\t", place.table(), place.row(), place.column(), value(figures.at(place))))
                .collect(Collectors.joining("\n"));
    }

    private static String value(Figure figure) {
        return figure instanceof Figure.Shown shown ? Long.toString(shown.value()) : "";
    }

    /** SHA-256 of county, period and rows. */
    static String checksum(String countyCode, Period period, FigureSet figures) {
        return Sha256.of(countyCode + "\t" + period.code() + "\n" + of(figures));
    }

    /** Whether there is a cell for each place of the plan and no other. */
    static boolean isWhole(String line, List<KeptCell> cells) {
        Map<String, List<String>> codes = codes(line, cells);
        if (codes.values().stream().anyMatch(some -> some.isEmpty() || new HashSet<>(some).size() < some.size())) {
            return false;
        }
        List<Place> kept = cells.stream().map(CanonicalRows::place).toList();
        List<Place> places = plan(line, codes).places();
        return kept.size() == places.size() && new HashSet<>(kept).containsAll(places);
    }

    private static Plan plan(String line, Map<String, List<String>> codes) {
        return Tables.plan(Tables.dimensionsOf(line), Tables.cubesOf(line), codes);
    }

    private static Map<String, List<String>> codes(String line, List<KeptCell> cells) {
        return Tables.dimensionsOf(line).stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> cells.stream()
                                .filter(cell -> cell.cube().equals(name))
                                .map(KeptCell::row)
                                .toList()));
    }

    private static Place place(KeptCell cell) {
        return new Place(cell.cube(), cell.row(), cell.column());
    }

    /** The figures as they were kept. */
    static FigureSet read(String line, List<KeptCell> cells) {
        Map<Place, OptionalLong> kept = new HashMap<>();
        for (KeptCell cell : cells) {
            kept.put(place(cell), cell.value() == null ? OptionalLong.empty() : OptionalLong.of(cell.value()));
        }
        return FigureSet.kept(plan(line, codes(line, cells)), kept);
    }
}
