package fi.havainto.statistics.web;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.PublishedSet;
import java.util.ArrayList;
import java.util.List;

/** Every figure of a set as a row of a file: the total of everything, then each list, then each table. */
final class FigureRows {

    /**
     * A figure with where it stands.
     *
     * @param table the name of the list or the table; empty for the total of everything
     * @param row the code of its row, with its name
     * @param column the code of its column, with its name; both empty in lists
     */
    record Row(String table, String row, String rowName, String column, String columnName, Figure figure) {}

    private FigureRows() {}

    static List<Row> of(PublishedSet set, SetNames names) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("", "", names.say("statistics.together"), "", "", set.total()));
        set.figures().plan().dimensions().forEach(dimension -> {
            String list = dimension.name();
            for (Code code : names.codes(list)) {
                rows.add(new Row(list, code.text(), names.name(list, code), "", "", set.total(list, code)));
            }
        });
        for (Cube cube : set.figures().plan().cubes()) {
            for (Code row : names.codes(cube.rows())) {
                for (Code column : names.codes(cube.columns())) {
                    rows.add(new Row(
                            cube.name(),
                            row.text(),
                            names.name(cube.rows(), row),
                            column.text(),
                            names.name(cube.columns(), column),
                            set.at(cube, row, column)));
                }
            }
        }
        return rows;
    }
}
