package fi.havainto.platform.disclosure;

/**
 * A table in which two dimensions are crossed.
 *
 * @param rows name of a dimension
 * @param columns name of another
 * @throws IllegalArgumentException when both are the same
 */
public record Cube(String rows, String columns) {

    public Cube {
        if (rows.equals(columns)) {
            throw new IllegalArgumentException("A cube crosses two different dimensions");
        }
    }

    /** The name by which it is stored. */
    public String name() {
        return rows + "-" + columns;
    }
}
