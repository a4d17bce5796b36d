package fi.havainto.platform.pdf;

/** More space between two blocks, in points; nothing at the head of a page. */
public record Gap(float distance) implements Block {

    @Override
    public void lay(Layout layout) {
        layout.gap(distance);
    }
}
