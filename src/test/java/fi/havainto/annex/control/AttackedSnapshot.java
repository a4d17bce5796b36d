package fi.havainto.annex.control;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Snapshots of counties by chance, whose classes are called by their codes in both languages. Every theme has a card, so
 * that all that an annex can say of figures is said.
 */
public final class AttackedSnapshot {

    static final Map<String, String> STATES =
            Map.of("state1", "SUBMITTED", "state2", "IN_HANDLING", "state3", "DECIDED", "state4", "CLOSED");

    private AttackedSnapshot() {}

    /**
     * @param retouched name of a table with row and column → the figure that a careless maker puts there
     */
    public static Snapshot of(Period period, FigureSet figures, BiFunction<List<String>, Figure, Figure> retouched) {
        List<FigureTable> tables = FrozenTables.of(figures, (dimension, code) -> new BothLanguages(code, code)).stream()
                .map(table -> renamed(table, retouched))
                .toList();
        Snapshot plain = SampleAnnex.with(
                Area.ofCounty("99"), SampleAnnex.COUNTY, Span.of(period), tables, List.of(), List.of(), List.of());
        List<String> themes = tables.stream()
                .filter(table -> table.name().equals(Lists.THEME))
                .flatMap(table -> table.rows().stream().map(Named::code))
                .toList();
        return new Snapshot(
                Snapshot.FORMAT,
                plain.number(),
                plain.edition(),
                plain.area(),
                plain.areaName(),
                plain.countyName(),
                plain.span(),
                plain.frozenAt(),
                plain.diaryNumber(),
                plain.demo(),
                plain.sources(),
                plain.tables(),
                plain.tablesBefore(),
                plain.rulings(),
                themes,
                plain.texts(),
                plain.changed());
    }

    /** What one of its municipalities is given of the same span, from the same tables. */
    public static Snapshot ofMunicipality(Snapshot county, String code) {
        return new Snapshot(
                county.format(),
                county.number(),
                county.edition(),
                new Area(county.area().countyCode(), code),
                new BothLanguages(code, code),
                county.countyName(),
                county.span(),
                county.frozenAt(),
                county.diaryNumber(),
                county.demo(),
                county.sources(),
                county.tables(),
                county.tablesBefore(),
                county.rulings(),
                county.cards(),
                county.texts(),
                county.changed());
    }

    private static FigureTable renamed(FigureTable table, BiFunction<List<String>, Figure, Figure> retouched) {
        List<List<Figure>> figures = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Figure> line = new ArrayList<>();
            for (int i = 0; i < table.figures().get(row).size(); i++) {
                String column =
                        table.columns().isEmpty() ? "" : table.columns().get(i).code();
                List<String> place = List.of(table.name(), table.rows().get(row).code(), column);
                line.add(retouched.apply(place, table.figures().get(row).get(i)));
            }
            figures.add(line);
        }
        return new FigureTable(
                table.name().replace("place", "area"), states(table.rows()), states(table.columns()), figures);
    }

    private static List<Named> states(List<Named> named) {
        return named.stream()
                .map(one -> new Named(STATES.getOrDefault(one.code(), one.code()), one.name()))
                .toList();
    }
}
