package fi.havainto.platform.disclosure;

import java.lang.management.ManagementFactory;

/** What protection costs: how much of a processor's time it takes, and how much that is not small is hidden with what is. */
final class Loss {

    private int counties;
    private long small;
    private long large;
    private long largeHidden;
    private long withoutTotal;
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
        withoutTotal += release.year().total() instanceof Figure.Hidden ? 1 : 0;
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

    long smallCells() {
        return small;
    }

    @Override
    public String toString() {
        return "%d counties, %d small counts, 0 exact, 0 not safe; %.2f %% of other counts hidden, %d without any total; %.1f ms a county, at most %.0f"
                .formatted(
                        counties,
                        small,
                        100.0 * largeHidden / large,
                        withoutTotal,
                        nanos / 1e6 / counties,
                        longest / 1e6);
    }
}
