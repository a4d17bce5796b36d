package fi.havainto.platform.pdf;

/**
 * A piece of a paper that no page parts: a line, a row, a picture. Its height is known before its place.
 *
 * @param start how it begins
 * @param height in points
 * @param bond to the next strip
 * @param anchor the name of this place in the paper, or empty
 */
record Strip(Start start, float height, Bond bond, Ink ink, Surroundings around, String anchor) {

    Strip with(Bond other) {
        return new Strip(start, height, other, ink, around, anchor);
    }

    Strip taller(float more) {
        return new Strip(start, height + more, bond, ink, around, anchor);
    }

    /** Where the strip's upper side is when the one before ended at y. */
    float top(float y, boolean onFreshPage) {
        if (onFreshPage) {
            return start.isPlaced() ? start.at() : y;
        }
        return start.isPlaced() ? Math.min(y - start.above(), start.at()) : y - start.above();
    }

    /**
     * How a strip begins.
     *
     * @param above space to the strip before, in points; none at the head of a page
     * @param at a height on the page that it wants to stand at, or {@link #ANYWHERE}
     * @param turn whether it begins a new page
     */
    record Start(float above, float at, boolean turn) {

        static final float ANYWHERE = Float.MAX_VALUE;

        boolean isPlaced() {
            return at != ANYWHERE;
        }
    }
}
