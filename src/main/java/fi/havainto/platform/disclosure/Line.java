package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.List;

/** One row or column of a table with its total: a sum in which a single hidden cell is no secret. */
final class Line {

    private final Margins margins;
    private final List<int[]> places;

    private Line(Margins margins, List<int[]> places) {
        this.margins = margins;
        this.places = places;
    }

    static Line row(Margins margins, int row) {
        return new Line(margins, places(row, row + 1, 0, margins.columns()));
    }

    static Line column(Margins margins, int column) {
        return new Line(margins, places(0, margins.rows(), column, column + 1));
    }

    /** Everything as one line: the last place to look for a companion. */
    static Line whole(Margins margins) {
        return new Line(margins, places(0, margins.rows(), 0, margins.columns()));
    }

    private static List<int[]> places(int fromRow, int toRow, int fromColumn, int toColumn) {
        List<int[]> places = new ArrayList<>();
        for (int row = fromRow; row < toRow; row++) {
            for (int column = fromColumn; column < toColumn; column++) {
                places.add(new int[] {row, column});
            }
        }
        return places;
    }

    long hiddenCells() {
        return places.stream()
                .filter(place -> margins.isHidden(place[0], place[1]))
                .count();
    }

    /** Hides the smallest shown figure above zero, the first of equals; false when there is none. */
    boolean hideNextSmallest() {
        int[] smallest = null;
        for (int[] place : places) {
            boolean open = !margins.isHidden(place[0], place[1]) && value(place) > 0;
            if (open && (smallest == null || value(place) < value(smallest))) {
                smallest = place;
            }
        }
        if (smallest == null) {
            return false;
        }
        margins.hide(smallest[0], smallest[1]);
        return true;
    }

    private long value(int[] place) {
        return margins.value(place[0], place[1]);
    }
}
