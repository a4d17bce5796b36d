package fi.havainto.platform.pdf;

import java.util.List;

/**
 * Blocks on a tinted area, kept together where a page can hold them. The area is not read; what it means must be said
 * in the blocks.
 */
public record Card(List<Block> blocks, Colour ground, Colour edge) implements Block {

    private static final float PADDING = 4 * PageFormat.MM;
    private static final float AROUND = 3 * PageFormat.MM;

    public Card {
        blocks = List.copyOf(blocks);
    }

    /** The usual card. */
    public static Card of(Block... blocks) {
        return new Card(List.of(blocks), Colour.PALE_GROUND, Colour.BRAND);
    }

    /** A card that warns. */
    public static Card warning(Block... blocks) {
        return new Card(List.of(blocks), Colour.WARNING_GROUND, Colour.WARNING_INK);
    }

    @Override
    public void lay(Layout layout) {
        if (blocks.isEmpty()) {
            return;
        }
        Surroundings around = layout.around();
        Ground area = new Ground(around.left(), around.width(), ground, edge);
        layout.space(AROUND);
        List<Strip> strips = layout.within(around.over(area, PADDING), () -> {
            layout.put(PADDING, Bond.FIRM, Ground.NOTHING);
            layout.head();
            blocks.forEach(layout::add);
            layout.close();
            layout.put(PADDING, Bond.FREE, Ground.NOTHING);
        });
        hold(strips);
        layout.space(AROUND);
    }

    private static void hold(List<Strip> strips) {
        int last = strips.size() - 1;
        for (int i = 0; i < last; i++) {
            Bond least = i == last - 1 ? Bond.FIRM : Bond.WISH;
            strips.set(i, strips.get(i).with(TextLayer.stronger(strips.get(i).bond(), least)));
        }
    }
}
