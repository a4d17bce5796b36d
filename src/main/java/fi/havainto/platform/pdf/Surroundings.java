package fi.havainto.platform.pdf;

/**
 * What a strip stands in.
 *
 * @param left x of the room's left side
 * @param width of the room
 * @param ground the card behind it, or null
 * @param repeated what is printed again at the head of a page that begins with this strip, or null
 */
record Surroundings(PageFormat format, float left, float width, Ground ground, Strip repeated) {

    static Surroundings of(PageFormat format) {
        return new Surroundings(format, format.left(), format.measure(), null, null);
    }

    Surroundings over(Ground card, float padding) {
        return new Surroundings(format, left + padding, width - 2 * padding, card, null);
    }

    Surroundings narrowed(float narrower) {
        return new Surroundings(format, left, Math.min(width, narrower), ground, repeated);
    }

    Surroundings repeating(Strip head) {
        return new Surroundings(format, left, width, ground, head);
    }

    /** The widest line of running text that is still easy to read, or less where there is less room. */
    float textWidth() {
        return Math.min(width, PageFormat.TEXT_WIDTH);
    }
}
