package fi.havainto.platform.pdf;

/**
 * One link, over as many lines and pages as it takes.
 *
 * @param target an address, or {@code #} and the name of a place in the paper
 * @param words what a reader hears of it; empty for the number of the page it leads to
 */
record LinkMark(Tag tag, String target, String words) {

    static final String INSIDE = "#";

    boolean isInside() {
        return target.startsWith(INSIDE);
    }

    /** The name of the place in the paper. */
    String place() {
        return target.substring(INSIDE.length());
    }
}
