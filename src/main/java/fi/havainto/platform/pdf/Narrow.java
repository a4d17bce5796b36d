package fi.havainto.platform.pdf;

import java.util.List;

/** Blocks in less than the width that there is, from the left side; width in points. */
public record Narrow(float width, List<Block> blocks) implements Block {

    public Narrow(float width, Block... blocks) {
        this(width, List.of(blocks));
    }

    @Override
    public void lay(Layout layout) {
        layout.within(layout.around().narrowed(width), () -> blocks.forEach(layout::add));
    }
}
