package fi.havainto.platform.pdf;

import java.util.function.Consumer;

/** A drawing that only pleases the eye, on the page of the block that follows; no screen reader meets it. */
public record Ornament(Consumer<Pen> drawing) implements Block {

    @Override
    public void lay(Layout layout) {
        layout.mark((sheet, top) -> sheet.artifact(drawing));
    }
}
