package fi.havainto.annex.entity;

import fi.havainto.platform.disclosure.Figure;
import java.util.List;

/**
 * One published table as an annex keeps it: the totals of a dimension, or a dimension crossed with another. The total of
 * everything is the table without a name, with one row.
 *
 * @param name the dimension ({@code theme}), or both joined by a hyphen as the cube is named ({@code theme-half})
 * @param columns empty for totals, whose rows have one figure each
 * @param figures row by row, in the order of rows and columns
 * @throws IllegalArgumentException when figures, rows and columns do not agree in number
 */
public record FigureTable(String name, List<Named> rows, List<Named> columns, List<List<Figure>> figures) {

    public FigureTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        figures = figures.stream().map(List::copyOf).toList();
        int width = Math.max(1, columns.size());
        if (figures.size() != rows.size() || figures.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Figures of " + name + " do not fit its rows and columns");
        }
    }

    /** The figure of those codes; not published when the table has no such row or column. */
    public Figure at(String row, String column) {
        int line = indexOf(rows, row);
        int place = columns.isEmpty() ? 0 : indexOf(columns, column);
        return line < 0 || place < 0
                ? new Figure.NotPublished()
                : figures.get(line).get(place);
    }

    /** The total of a class; not published when the table has no such row. */
    public Figure at(String row) {
        return at(row, null);
    }

    private static int indexOf(List<Named> list, String code) {
        return list.stream().map(Named::code).toList().indexOf(code);
    }
}
