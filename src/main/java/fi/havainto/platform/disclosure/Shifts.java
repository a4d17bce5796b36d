package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Finds another truth for a small count: flows in its cube, and where hidden totals move on the way, the same move in
 * every other cube of that dimension. Whatever a found one touches is hidden.
 */
final class Shifts {

    private final Workings workings;

    Shifts(Workings workings) {
        this.workings = workings;
    }

    /** Changes a cell by that much, up or down; nothing if everything shown does not allow it. */
    Optional<Witness> ofCell(Grid grid, int row, int column, long by) {
        return ofCell(grid, row, column, by, true).or(() -> ofCell(grid, row, column, by, false));
    }

    private Optional<Witness> ofCell(Grid grid, int row, int column, long by, boolean totalsMove) {
        Network network = new Network(grid, totalsMove);
        network.bar(row, column, by);
        int from = by > 0 ? network.row(row) : network.column(column);
        int to = by > 0 ? network.column(column) : network.row(row);
        if (!network.send(from, to, Math.abs(by))) {
            return Optional.empty();
        }
        List<Network> all = new ArrayList<>(List.of(network));
        if (follows(grid.rows(), network::rowTotalChange, grid, all)
                && follows(grid.columns(), network::columnTotalChange, grid, all)) {
            Map<Place, Long> changes = changes(all);
            note(changes, grid.rows(), network::rowTotalChange);
            note(changes, grid.columns(), network::columnTotalChange);
            return Optional.of(found(grid.place(row, column), grid.value(row, column) + by, all, changes));
        }
        return Optional.empty();
    }

    /** Changes a hidden total by that much, against other hidden totals of its dimension. */
    Optional<Witness> ofTotal(Side side, int total, long by) {
        long[] change = new long[side.size()];
        change[total] = by;
        long left = by;
        for (int partner : partners(side, total)) {
            long part = by > 0 ? Math.min(side.room(partner), left) : left;
            change[partner] -= part;
            left -= part;
        }
        List<Network> all = new ArrayList<>();
        if (left != 0 || !follows(side, i -> change[i], null, all)) {
            return Optional.empty();
        }
        Map<Place, Long> changes = changes(all);
        note(changes, side, i -> change[i]);
        return Optional.of(found(side.place(total), side.value(total) + by, all, changes));
    }

    /** Hidden totals that may give or take, the one with most room first. */
    private static List<Integer> partners(Side side, int total) {
        return IntStream.range(0, side.size())
                .filter(i -> i != total && side.isHidden(i) && !side.isFixed(i))
                .boxed()
                .sorted(Comparator.comparingLong(side::room).reversed())
                .toList();
    }

    private static Witness found(Place target, long count, List<Network> all, Map<Place, Long> changes) {
        all.forEach(Network::hideTouched);
        return new Witness(target, count, changes);
    }

    /** Makes the change of totals possible in every cube of the dimension but one; false when it is not. */
    private boolean follows(Side side, IntToLongFunction change, Grid but, List<Network> all) {
        for (Grid grid : workings.grids()) {
            if (grid != but && (grid.rows() == side || grid.columns() == side)) {
                Network network = new Network(grid, false);
                if (!moves(network, side, change)) {
                    return false;
                }
                all.add(network);
            }
        }
        return true;
    }

    private static boolean moves(Network network, Side side, IntToLongFunction change) {
        long[] left =
                IntStream.range(0, side.size()).mapToLong(change::applyAsLong).toArray();
        for (int down = 0; down < left.length; down++) {
            for (int up = 0; up < left.length && left[down] < 0; up++) {
                long amount = Math.min(-left[down], left[up]);
                if (amount > 0) {
                    if (!moves(network, side, down, up, amount)) {
                        return false;
                    }
                    left[down] += amount;
                    left[up] -= amount;
                }
            }
        }
        return true;
    }

    private static boolean moves(Network network, Side side, int down, int up, long amount) {
        return network.grid().rows() == side
                ? network.send(network.row(down), network.row(up), amount)
                : network.send(network.column(up), network.column(down), amount);
    }

    private static Map<Place, Long> changes(List<Network> networks) {
        Map<Place, Long> changes = new HashMap<>();
        for (Network network : networks) {
            Grid grid = network.grid();
            for (int row = 0; row < grid.rows().size(); row++) {
                for (int column = 0; column < grid.columns().size(); column++) {
                    if (network.change(row, column) != 0) {
                        changes.put(grid.place(row, column), network.change(row, column));
                    }
                }
            }
        }
        return changes;
    }

    private static void note(Map<Place, Long> changes, Side side, IntToLongFunction change) {
        for (int i = 0; i < side.size(); i++) {
            if (change.applyAsLong(i) != 0) {
                changes.put(side.place(i), change.applyAsLong(i));
            }
        }
    }
}
