package fi.havainto.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A chart laid out.
 *
 * @param breaks heights from the top at which it may be cut, because nothing crosses them
 * @param drawing draws it with its upper left corner at zero
 */
public record Plot(float width, float height, List<Float> breaks, Consumer<Surface> drawing) {

    public Plot {
        breaks = List.copyOf(breaks);
    }

    /**
     * The chart in pieces that are not taller than a room, cut at its breaks; one scale goes through all of them.
     *
     * @throws IllegalArgumentException when a part between two breaks is taller than the room
     */
    public List<Plot> pieces(float room) {
        List<Plot> pieces = new ArrayList<>();
        float from = 0;
        while (height - from > room) {
            float end = from + room;
            float start = from;
            float to = (float) breaks.stream()
                    .mapToDouble(Float::doubleValue)
                    .filter(at -> at > start && at <= end)
                    .max()
                    .orElseThrow(() -> new IllegalArgumentException("A part of the chart is taller than its room"));
            pieces.add(piece(from, to));
            from = to;
        }
        pieces.add(piece(from, height));
        return pieces;
    }

    private Plot piece(float from, float to) {
        if (from == 0 && to == height) {
            return this;
        }
        return new Plot(width, to - from, List.of(), surface -> drawing.accept(new Strip(surface, from, to)));
    }
}
