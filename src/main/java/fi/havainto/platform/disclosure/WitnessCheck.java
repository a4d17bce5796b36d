package fi.havainto.platform.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks whether witnesses tell the truth: that the tables which they change are tables of counts, add up as before and
 * look the same as those that are shown. It shares nothing with the search that found them.
 */
final class WitnessCheck {

    private final Counts counts;
    private final FigureSet figures;

    WitnessCheck(Counts counts, FigureSet figures) {
        this.counts = counts;
        this.figures = figures;
    }

    /**
     * Looks at one witness.
     *
     * @throws IllegalStateException when it is none
     */
    void mustHold(Witness witness) {
        long target = counts.count(witness.target()) + witness.changes().getOrDefault(witness.target(), 0L);
        if (target != witness.count()) {
            throw new IllegalStateException("A witness misses its count at " + witness.target());
        }
        Map<Place, Long> sums = new HashMap<>();
        witness.changes().forEach((place, change) -> {
            boolean hidden = figures.at(place) instanceof Figure.Hidden;
            long least = place.column().isEmpty() ? 1 : 0;
            if (!hidden || counts.isKnownToBeEmpty(place) || counts.count(place) + change < least) {
                throw new IllegalStateException("A witness changes what is known at " + place);
            }
            enter(sums, place, change);
        });
        if (sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalStateException("A witness does not add up for " + witness.target());
        }
    }

    /**
     * Looks at all witnesses, and whether they are enough: for each small count one that makes it 1 and one that makes
     * it k, unless it is 1 or is k or more.
     *
     * @throws IllegalStateException when one is none, or one is missing
     */
    void mustHold(List<Witness> witnesses) {
        witnesses.forEach(this::mustHold);
        int k = counts.threshold().k();
        for (Place place : counts.plan().places()) {
            long count = counts.count(place);
            boolean own = counts.isSmall(place) && !(figures.at(place) instanceof Figure.Shown);
            if (own && (count > 1 && !has(witnesses, place, 1) || count < k && !has(witnesses, place, k))) {
                throw new IllegalStateException("A witness is missing for " + place);
            }
        }
    }

    private static boolean has(List<Witness> witnesses, Place target, long count) {
        return witnesses.stream().anyMatch(witness -> witness.target().equals(target) && witness.count() == count);
    }

    /** Enters a change into every sum that it belongs to: what all cells of a sum change less what its total does. */
    private void enter(Map<Place, Long> sums, Place place, long change) {
        Plan plan = counts.plan();
        if (plan.dimension(place.table()).isPresent()) {
            sums.merge(new Place(place.table(), "", ""), change, Long::sum);
        }
        for (Cube cube : plan.cubes()) {
            Place row = new Place(cube.name(), place.row(), "");
            if (cube.name().equals(place.table())) {
                sums.merge(row, change, Long::sum);
                sums.merge(new Place(cube.name(), "", place.column()), change, Long::sum);
            } else if (cube.rows().equals(place.table())) {
                sums.merge(row, -change, Long::sum);
            } else if (cube.columns().equals(place.table())) {
                sums.merge(new Place(cube.name(), "", place.row()), -change, Long::sum);
            }
        }
    }
}
