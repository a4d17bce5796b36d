package fi.havainto.platform.disclosure;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Tightens limits sum by sum until nothing changes: a part is at most the whole less what the others are at least, and
 * so on. Quick, and never wrong; but it does not find everything.
 */
final class Propagation {

    private final Sums sums;
    private final long[] low;
    private final long[] high;
    private final Set<Sums.Sum> open;

    Propagation(Sums sums) {
        this.sums = sums;
        low = sums.low();
        high = sums.high();
        open = new LinkedHashSet<>(sums.sums());
        while (!open.isEmpty()) {
            Sums.Sum sum = open.iterator().next();
            open.remove(sum);
            tighten(sum);
        }
    }

    private void tighten(Sums.Sum sum) {
        long least = 0;
        long most = 0;
        for (int part : sum.parts()) {
            least += low[part];
            most += high[part];
        }
        limit(sum.whole(), least, most);
        for (int part : sum.parts()) {
            long oldLow = low[part];
            long oldHigh = high[part];
            limit(part, low[sum.whole()] - (most - oldHigh), high[sum.whole()] - (least - oldLow));
            least += low[part] - oldLow;
            most += high[part] - oldHigh;
        }
    }

    private void limit(int unknown, long least, long most) {
        long nearest = most < Interval.OPEN / 2 ? Math.min(high[unknown], most) : high[unknown];
        if (least > low[unknown] || nearest < high[unknown]) {
            low[unknown] = Math.max(low[unknown], least);
            high[unknown] = nearest;
            if (low[unknown] > nearest) {
                throw new IllegalStateException("The tables contradict each other");
            }
            open.addAll(sums.of(unknown));
        }
    }

    Interval interval(int unknown) {
        return new Interval(low[unknown], high[unknown]);
    }
}
