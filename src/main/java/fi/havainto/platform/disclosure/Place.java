package fi.havainto.platform.disclosure;

import java.util.Comparator;

/**
 * Where a count stands: in a cube, among the totals of a dimension, or the total of everything.
 *
 * @param table the name of the cube or the dimension; empty for the total of everything
 * @param row the code of the row, or the code of a total
 * @param column the code of the column; empty for a total
 */
public record Place(String table, String row, String column) implements Comparable<Place> {

    /** The total of everything. */
    public static final Place WHOLE = new Place("", "", "");

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::table).thenComparing(Place::row).thenComparing(Place::column);

    /** The total of one class. */
    public static Place total(String dimension, Code code) {
        return new Place(dimension, code.text(), "");
    }

    /** A cell of a cube. */
    public static Place cell(Cube cube, Code row, Code column) {
        return new Place(cube.name(), row.text(), column.text());
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
