package fi.havainto.platform.pdf;

/**
 * Lets the next block begin at a height of the page, as on a cover; or lower, when the page is filled that far
 * already.
 *
 * @param top y of the next block's upper side, in points from the lower edge of the page
 * @param least space to what stands before, in points
 */
public record Descent(float top, float least) implements Block {

    @Override
    public void lay(Layout layout) {
        layout.descend(top, least);
    }
}
