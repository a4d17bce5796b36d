package fi.havainto.platform.disclosure;

/** From how much on a count may be shown for its own sake. */
public final class Threshold {

    /** The smallest threshold that figures may be published with. */
    public static final int SMALLEST = 5;

    /**
     * How many counts for each of k both parts must have that are published before their whole. A class with one count
     * in each part, hidden in both, is known to have two or more, and nothing that is hidden of the whole makes one of it
     * again: then nothing could be shown of the whole. With so many in each part hardly any class is hidden in both.
     */
    private static final int FOR_A_SECOND_PART = 150;

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

    /** Whether two parts may both be published before their whole, so that the whole can be published after them. */
    public boolean leavesRoomForTheWhole(long onePart, long otherPart) {
        return Math.min(onePart, otherPart) >= (long) FOR_A_SECOND_PART * k;
    }

    /** Whether a count is to be protected: 1 to k − 1, or any count above zero with fewer than k people behind it. */
    boolean isSmall(long count, int people) {
        return count > 0 && (count < k || people < k);
    }
}
