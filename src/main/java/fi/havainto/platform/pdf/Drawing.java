package fi.havainto.platform.pdf;

/** Something drawn with a pen. */
@FunctionalInterface
public interface Drawing {

    /**
     * Draws into a box.
     *
     * @param left x of the box's left side, in points
     * @param bottom y of the box's lower side, in points
     */
    void draw(Pen pen, float left, float bottom);
}
