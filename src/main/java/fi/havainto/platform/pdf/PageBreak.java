package fi.havainto.platform.pdf;

/** What follows begins a new page of this format: {@link PageFormat#turned} gives pages for a wide table. */
public record PageBreak(PageFormat format) implements Block {

    @Override
    public void lay(Layout layout) {
        layout.turn(format);
    }
}
