package fi.havainto.platform.disclosure;

/** From how much on a count may be shown for its own sake. */
public final class Threshold {

    /** The smallest threshold that figures may be published with. */
    public static final int SMALLEST = 5;

    private final int k;

    /** Any threshold: for tests of the rule, which must hold for every one. */
    Threshold(int k) {
        this.k = k;
    }

    /**
     * The threshold k.
     *
     * @throws IllegalArgumentException below {@link #SMALLEST}: it may be raised, never lowered
     */
    public static Threshold of(int k) {
        if (k < SMALLEST) {
            throw new IllegalArgumentException("The threshold is at least " + SMALLEST);
        }
        return new Threshold(k);
    }

    public int k() {
        return k;
    }

    /** Whether a count is to be protected: 1 to k − 1, or any count above zero with fewer than k people behind it. */
    boolean isSmall(long count, int people) {
        return count > 0 && (count < k || people < k);
    }
}
