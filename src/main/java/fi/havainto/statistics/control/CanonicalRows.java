package fi.havainto.statistics.control;

import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.statistics.entity.KeptCell;
import fi.havainto.statistics.entity.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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
        try {
            String text = countyCode + "\t" + period.code() + "\n" + of(figures);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The figures as they were kept. */
    static FigureSet read(String plan, List<KeptCell> cells) {
        List<String> names = Tables.dimensionsOf(plan);
        List<Cube> cubes = Tables.cubesOf(plan);
        Map<String, List<String>> codes = names.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> cells.stream()
                                .filter(cell -> cell.cube().equals(name))
                                .map(KeptCell::row)
                                .toList()));
        Map<Place, OptionalLong> kept = new HashMap<>();
        for (KeptCell cell : cells) {
            kept.put(
                    new Place(cell.cube(), cell.row(), cell.column()),
                    cell.value() == null ? OptionalLong.empty() : OptionalLong.of(cell.value()));
        }
        return FigureSet.kept(Tables.plan(names, cubes, codes), kept);
    }
}
