package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Every table of a published set, as a snapshot keeps them. */
final class FrozenTables {

    private final FigureSet figures;
    private final BiFunction<String, String, BothLanguages> names;

    private FrozenTables(FigureSet figures, BiFunction<String, String, BothLanguages> names) {
        this.figures = figures;
        this.names = names;
    }

    /** @param names of a class: its dimension and its code → words */
    static List<FigureTable> of(FigureSet figures, BiFunction<String, String, BothLanguages> names) {
        return new FrozenTables(figures, names).tables();
    }

    /** The totals alone, as of the span before. */
    static List<FigureTable> totals(List<FigureTable> tables) {
        return tables.stream().filter(table -> table.columns().isEmpty()).toList();
    }

    static FigureTable whole(Figure total) {
        return new FigureTable("", List.of(new Named("", BothLanguages.EMPTY)), List.of(), List.of(List.of(total)));
    }

    private List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>(List.of(whole(figures.total())));
        for (Dimension dimension : figures.plan().dimensions()) {
            List<List<Figure>> totals = dimension.codes().stream()
                    .map(code -> List.of(figures.total(dimension.name(), code)))
                    .toList();
            tables.add(new FigureTable(dimension.name(), named(dimension), List.of(), totals));
        }
        for (Cube cube : figures.plan().cubes()) {
            tables.add(cube(cube));
        }
        return tables;
    }

    private FigureTable cube(Cube cube) {
        Dimension rows = figures.plan().dimension(cube.rows()).orElseThrow();
        Dimension columns = figures.plan().dimension(cube.columns()).orElseThrow();
        List<List<Figure>> cells = new ArrayList<>();
        for (Code row : rows.codes()) {
            cells.add(columns.codes().stream()
                    .map(column -> figures.at(cube, row, column))
                    .toList());
        }
        return new FigureTable(cube.name(), named(rows), named(columns), cells);
    }

    private List<Named> named(Dimension dimension) {
        return dimension.codes().stream()
                .map(code -> new Named(code.text(), names.apply(dimension.name(), code.text())))
                .toList();
    }
}
