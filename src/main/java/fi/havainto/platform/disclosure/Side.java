package fi.havainto.platform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The totals of one dimension while they are being protected: true counts, and which are hidden so far. */
final class Side {

    private final Dimension dimension;
    private final int k;
    private final List<Set<Object>> people = new ArrayList<>();
    private final long[] value;
    private final long[] room;
    private final boolean[] small;
    private final boolean[] fixed;
    private final boolean[] closed;
    private final boolean[] hidden;

    Side(Dimension dimension, Counts counts, Earlier earlier) {
        this.dimension = dimension;
        this.k = counts.threshold().k();
        int size = dimension.codes().size();
        value = new long[size];
        small = new boolean[size];
        fixed = new boolean[size];
        closed = new boolean[size];
        hidden = new boolean[size];
        for (int i = 0; i < size; i++) {
            Place place = place(i);
            value[i] = counts.count(place);
            people.add(counts.people(place));
            fixed[i] = earlier.shown().contains(place) || counts.isKnownToBeEmpty(place);
            small[i] = !fixed[i] && counts.isSmall(place);
            closed[i] = small[i] || earlier.hidden().contains(place);
        }
        // no zero total is ever a companion, so a hidden one is known to be 1 at least
        room = Arrays.stream(value).map(total -> Math.max(total - 1, 0)).toArray();
    }

    Place place(int i) {
        return Place.total(dimension.name(), dimension.codes().get(i));
    }

    int size() {
        return value.length;
    }

    long value(int i) {
        return value[i];
    }

    boolean isSmall(int i) {
        return small[i];
    }

    /** Whether it was shown earlier or everybody knows it: it can neither be hidden nor be otherwise. */
    boolean isFixed(int i) {
        return fixed[i];
    }

    boolean isHidden(int i) {
        return hidden[i];
    }

    /** How far a hidden total can fall: no further than what may change of its breakdown in any cube. */
    long room(int i) {
        return hidden[i] ? room[i] : 0;
    }

    void limitRoom(int i, long most) {
        room[i] = Math.min(room[i], most);
    }

    /** Begins again with what must be hidden in any case. */
    void reopen() {
        System.arraycopy(closed, 0, hidden, 0, hidden.length);
    }

    /** Hides all that was not shown earlier, zeros too: only where nothing is shown at all. */
    void hideAll() {
        for (int i = 0; i < size(); i++) {
            hidden[i] = !fixed[i];
        }
    }

    /** Hides it from now on; false when it was hidden already or cannot be. A zero is never hidden. */
    boolean close(int i) {
        if (closed[i] || fixed[i] || value[i] == 0) {
            return false;
        }
        closed[i] = true;
        hidden[i] = true;
        return true;
    }

    /** Hides all of them but zeros from now on; false when there was nothing more to hide. */
    boolean closeAll() {
        boolean any = false;
        for (int i = 0; i < size(); i++) {
            any |= close(i);
        }
        return any;
    }

    /** Hides the smallest shown total from now on, one that cannot fall only when there is nothing else; false when there is none. */
    boolean closeNextSmallest() {
        int next = IntStream.range(0, size())
                .filter(i -> !hidden[i] && !fixed[i] && value[i] > 0)
                .boxed()
                .min((one, other) -> Long.compare(worth(one), worth(other)))
                .orElse(-1);
        return next >= 0 && close(next);
    }

    private long worth(int i) {
        return room[i] == 0 ? Long.MAX_VALUE : value[i];
    }

    /**
     * Hides companions until every small total could be 1 and could be k as far as the list of totals tells, and at
     * least k different people stand behind the hidden ones together, whose sum anybody can work out; false when there
     * are not enough.
     */
    boolean findCompanions() {
        while (!isWideEnough()) {
            if (!closeNextSmallest()) {
                return false;
            }
        }
        return true;
    }

    private boolean isWideEnough() {
        long count = IntStream.range(0, size()).filter(i -> hidden[i]).count();
        long all = LongStream.range(0, size()).map(i -> room((int) i)).sum();
        boolean lifts = IntStream.range(0, size()).filter(i -> small[i]).allMatch(i -> all - room[i] >= k - value[i]);
        long sum = IntStream.range(0, size())
                .filter(i -> hidden[i])
                .mapToLong(i -> value[i])
                .sum();
        return count == 0 || count > 1 && lifts && sum >= k && peopleOfHidden() >= k;
    }

    /** How many different people stand behind all hidden totals, counted no further than is asked for. */
    private long peopleOfHidden() {
        return IntStream.range(0, size())
                .filter(i -> hidden[i])
                .boxed()
                .flatMap(i -> people.get(i).stream())
                .distinct()
                .limit(k)
                .count();
    }
}
