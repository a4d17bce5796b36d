package fi.havainto.platform.disclosure;

/**
 * What an attacker knows of a count.
 *
 * @param high {@link #OPEN} when nothing limits it
 */
public record Interval(long low, long high) {

    /** No limit that matters. */
    public static final long OPEN = 1L << 40;

    public boolean isExact() {
        return low == high;
    }

    /** Whether every value from one number to another is still possible. */
    public boolean holds(long from, long to) {
        return low <= from && high >= to;
    }
}
