package fi.havainto.platform.chart;

/** A rectangle on a surface, in its units; y goes down. */
record Box(float left, float top, float width, float height) {

    /** Room for rounding, in units. */
    private static final float TOUCH = .01f;

    float right() {
        return left + width;
    }

    float bottom() {
        return top + height;
    }

    float middleX() {
        return left + width / 2;
    }

    float middleY() {
        return top + height / 2;
    }

    Box inset(float distance) {
        return new Box(left + distance, top + distance, width - 2 * distance, height - 2 * distance);
    }

    /** Whether they share more than an edge. */
    boolean meets(Box other) {
        return left < other.right() - TOUCH
                && other.left < right() - TOUCH
                && top < other.bottom() - TOUCH
                && other.top < bottom() - TOUCH;
    }
}
