package fi.havainto.platform.disclosure;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The totals of one dimension while they are being protected: true counts, and which are hidden so far. */
final class Side {

    private final Dimension dimension;
    private final int k;
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
            fixed[i] = earlier.shown().contains(place) || counts.isKnownToBeEmpty(place);
            small[i] = !fixed[i] && counts.isSmall(place);
            closed[i] = small[i] || earlier.hidden().contains(place);
        }
        room = value.clone();
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

    /** Hides it from now on; false when it was hidden already or cannot be. */
    boolean close(int i) {
        if (closed[i] || fixed[i]) {
            return false;
        }
        closed[i] = true;
        hidden[i] = true;
        return true;
    }

    /** Hides all of them from now on; false when there was nothing more to hide. */
    boolean closeAll() {
        boolean any = false;
        for (int i = 0; i < size(); i++) {
            any |= close(i);
        }
        return any;
    }

    /** Hides the smallest shown total from now on, a zero only when there is nothing else; false when there is none. */
    boolean closeNextSmallest() {
        int next = IntStream.range(0, size())
                .filter(i -> !hidden[i] && !fixed[i])
                .boxed()
                .min((one, other) -> Long.compare(worth(one), worth(other)))
                .orElse(-1);
        return next >= 0 && close(next);
    }

    private long worth(int i) {
        return room[i] == 0 ? Long.MAX_VALUE : value[i];
    }

    /**
     * Hides companions until every small total could be 1 and could be k as far as the list of totals tells; false when
     * there are not enough.
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
        return count != 1 && lifts && (count == 0 || all >= k);
    }
}
