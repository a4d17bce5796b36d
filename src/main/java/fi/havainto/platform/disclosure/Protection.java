package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Decides what of true counts may be shown. For every small count (1 to k − 1, or fewer than k people behind it)
 * whoever has all that is shown must have to reckon with every value from 1 to k; to that end other counts are hidden
 * with it, as few and as small as can be found.
 *
 * <ol>
 *   <li>Totals: small ones are hidden, and companions until each could be k. Is everything together small, nothing is
 *       shown.
 *   <li>The whole breakdown of a hidden total is hidden in every cube.
 *   <li>For each small count a flow that lifts it to k and one that lowers it to 1; what the flow touches is hidden.
 *       Each leaves a {@link Witness}, and all witnesses are checked before anything is shown.
 *   <li>Where no flow is found a total more is hidden and all begins again: that of the row, of the column, all of
 *       these dimensions, and on the last rung everything that was not shown earlier. So also where what is hidden of
 *       a row or a column with a shown total belongs to fewer than k people together.
 * </ol>
 *
 * <p>The same counts, earlier publications, threshold and secret give the same figures, in whatever order things were
 * counted. It does not guard against somebody who knows some of the counts, nor wholly against somebody who has the
 * program and tries out tables.
 */
public final class Protection {

    private final Counts counts;
    private final Workings workings;
    private final Shifts shifts;
    private final List<Witness> witnesses = new ArrayList<>();

    private Protection(Counts counts, Earlier earlier, ToDoubleFunction<Place> draw) {
        this.counts = counts;
        this.workings = new Workings(counts, earlier, draw);
        this.shifts = new Shifts(workings);
    }

    /**
     * The figures that may be shown.
     *
     * @param earlier what was said of the same counts before
     */
    public static FigureSet of(Counts counts, Earlier earlier, CostKey key) {
        return new Protection(counts, earlier, key.draw()).figures();
    }

    /**
     * The figures that may be shown of lists alone, whose companions are the smallest ones and need no secret.
     *
     * @throws IllegalArgumentException when the plan has a cube
     */
    public static FigureSet ofLists(Counts counts) {
        if (!counts.plan().cubes().isEmpty()) {
            throw new IllegalArgumentException("Cubes are protected with a secret");
        }
        return new Protection(counts, Earlier.NOTHING, place -> 0).figures();
    }

    private FigureSet figures() {
        boolean more = !counts.isSmall(Place.WHOLE);
        while (more) {
            if (!workings.reopen()) {
                return workings.nothingNew();
            }
            witnesses.clear();
            Optional<Stuck> stuck = protectTotals().or(this::protectCells).or(this::protectSums);
            if (stuck.isEmpty()) {
                FigureSet figures = workings.figures();
                new WitnessCheck(counts, figures).mustHold(witnesses);
                return figures;
            }
            more = stuck.get().giveWay();
        }
        return workings.nothingNew();
    }

    private Optional<Stuck> protectTotals() {
        for (Side side : workings.sides()) {
            for (int i = 0; i < side.size(); i++) {
                int total = i;
                if (side.isSmall(i) && !bothWays(side.value(i), by -> shifts.ofTotal(side, total, by))) {
                    return Optional.of(side::closeNextSmallest);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Stuck> protectCells() {
        for (Grid grid : workings.grids()) {
            for (int i = 0; i < grid.rows().size(); i++) {
                for (int j = 0; j < grid.columns().size(); j++) {
                    int row = i;
                    int column = j;
                    if (grid.isSmall(i, j) && !bothWays(grid.value(i, j), by -> shifts.ofCell(grid, row, column, by))) {
                        return Optional.of(() -> giveWay(grid, row, column));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What is hidden of a row or column with a shown total adds up to a known sum: too few people behind that hide the total. */
    private Optional<Stuck> protectSums() {
        for (Grid grid : workings.grids()) {
            for (int row = 0; row < grid.rows().size(); row++) {
                if (grid.isSumOfFew(true, row, counts)) {
                    return Optional.of(new Line(grid.rows(), row));
                }
            }
            for (int column = 0; column < grid.columns().size(); column++) {
                if (grid.isSumOfFew(false, column, counts)) {
                    return Optional.of(new Line(grid.columns(), column));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean giveWay(Grid grid, int row, int column) {
        return grid.rows().close(row)
                || grid.columns().close(column)
                || grid.rows().closeAll()
                || grid.columns().closeAll();
    }

    private boolean bothWays(long value, Shift shift) {
        return witnessed(Math.max(counts.threshold().k() - value, 0), shift) && witnessed(1 - value, shift);
    }

    private boolean witnessed(long by, Shift shift) {
        if (by == 0) {
            return true;
        }
        Optional<Witness> witness = shift.by(by);
        witness.ifPresent(witnesses::add);
        return witness.isPresent();
    }

    private interface Shift {
        Optional<Witness> by(long by);
    }

    /** A row or column whose total must be hidden too. */
    private record Line(Side side, int total) implements Stuck {
        @Override
        public boolean giveWay() {
            return side.close(total) || side.closeAll();
        }
    }

    /** Where no other truth was found: hides one more total, and says whether there was one. */
    private interface Stuck {
        boolean giveWay();
    }
}
