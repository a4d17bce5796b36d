package fi.havainto.platform.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody with a small printed table and much patience: writes down every table of whole numbers that looks the same,
 * and notes the least and the most of each cell and total.
 */
final class EveryTable {

    private final FigureSet figures;
    private final Cube cube;
    private final List<Code> rows;
    private final List<Code> columns;
    private final long total;
    private final long[][] table;
    private final Map<Place, Interval> seen = new HashMap<>();

    EveryTable(FigureSet figures, Cube cube) {
        this.figures = figures;
        this.cube = cube;
        rows = figures.plan().rows(cube).codes();
        columns = figures.plan().columns(cube).codes();
        total = ((Figure.Shown) figures.total()).value();
        table = new long[rows.size()][columns.size()];
        fill(0, total);
    }

    Interval seen(Place place) {
        return seen.get(place);
    }

    private void fill(int cell, long left) {
        if (cell == rows.size() * columns.size()) {
            if (left == 0 && looksTheSame()) {
                note();
            }
            return;
        }
        int row = cell / columns.size();
        int column = cell % columns.size();
        Figure figure = figures.at(cube, rows.get(row), columns.get(column));
        long from = figure instanceof Figure.Shown shown ? shown.value() : 0;
        long to = figure instanceof Figure.Shown ? from : left;
        for (long count = from; count <= Math.min(to, left); count++) {
            table[row][column] = count;
            if (column < columns.size() - 1 || agrees(rowTotal(row), sumOfRow(row))) {
                fill(cell + 1, left - count);
            }
        }
        table[row][column] = 0;
    }

    private boolean looksTheSame() {
        for (int column = 0; column < columns.size(); column++) {
            if (!agrees(columnTotal(column), sumOfColumn(column))) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(Place place, long sum) {
        return !(figures.at(place) instanceof Figure.Shown shown) || shown.value() == sum;
    }

    private void note() {
        for (int row = 0; row < rows.size(); row++) {
            note(rowTotal(row), sumOfRow(row));
            for (int column = 0; column < columns.size(); column++) {
                note(Place.cell(cube, rows.get(row), columns.get(column)), table[row][column]);
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            note(columnTotal(column), sumOfColumn(column));
        }
    }

    private void note(Place place, long count) {
        seen.merge(
                place,
                new Interval(count, count),
                (one, two) -> new Interval(Math.min(one.low(), two.low()), Math.max(one.high(), two.high())));
    }

    private Place rowTotal(int row) {
        return Place.total(cube.rows(), rows.get(row));
    }

    private Place columnTotal(int column) {
        return Place.total(cube.columns(), columns.get(column));
    }

    private long sumOfRow(int row) {
        long sum = 0;
        for (long count : table[row]) {
            sum += count;
        }
        return sum;
    }

    private long sumOfColumn(int column) {
        long sum = 0;
        for (long[] row : table) {
            sum += row[column];
        }
        return sum;
    }
}
