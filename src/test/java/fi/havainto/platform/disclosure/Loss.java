package fi.havainto.platform.disclosure;

import fi.havainto.platform.disclosure.Audit.Leak;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What protection costs: how much of a processor's time it takes, and how much that is not small is hidden with what is;
 * and what the attack found.
 */
final class Loss {

    private int counties;
    private int withoutTotal;
    private long small;
    private long exact;
    private long notSafe;
    private long large;
    private long largeHidden;
    private long nanos;
    private long longest;
    private long began;

    void begin() {
        began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void end(Release release) {
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        nanos += took;
        longest = Math.max(longest, took);
        counties++;
        if (release.isPublished()) {
            weigh(release);
        } else {
            withoutTotal++;
        }
    }

    private void weigh(Release release) {
        Counts counts = release.counts();
        for (Place place : counts.plan().places()) {
            if (counts.isSmall(place)) {
                small++;
            } else if (counts.count(place) > 0) {
                large++;
                largeHidden += release.year().at(place) instanceof Figure.Hidden ? 1 : 0;
            }
        }
    }

    void found(List<Leak> leaks) {
        notSafe += leaks.size();
        exact += leaks.stream().filter(Leak::exact).count();
    }

    long smallCells() {
        return small;
    }

    int withoutTotal() {
        return withoutTotal;
    }

    @Override
    public String toString() {
        return "%d counties, %d small counts, %d exact, %d not safe; %.2f %% of other counts hidden, %d without any total; %.1f ms a county, at most %.0f"
                .formatted(
                        counties,
                        small,
                        exact,
                        notSafe,
                        100.0 * largeHidden / large,
                        withoutTotal,
                        nanos / 1e6 / counties,
                        longest / 1e6);
    }
}
