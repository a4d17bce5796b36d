package fi.havainto.platform.chart;

import fi.havainto.platform.pdf.Picture;
import fi.havainto.platform.pdf.Wording;
import java.util.ArrayList;
import java.util.List;

/** Charts as pictures of a paper, in the size in which tables are set there. */
public final class ChartOnPaper {

    /** Size of a label on paper, in points. */
    public static final float EM = 9;

    private ChartOnPaper() {}

    /**
     * A chart as pictures: one, or several one under the other where it is taller than the room. All of them say in words
     * what the whole chart shows; several also say which of them it is.
     *
     * @param width in points, at least {@link Canvas#NARROWEST} × {@link #EM}
     * @param room the height that a picture may have, in points
     * @throws IllegalArgumentException when the width or the room is too small
     */
    public static List<Picture> pictures(Chart chart, float width, float room, ChartWords words) {
        List<Plot> pieces = chart.plot(new Canvas(EM, width, words)).pieces(room);
        List<Picture> pictures = new ArrayList<>();
        for (Plot piece : pieces) {
            String said = pieces.size() == 1
                    ? chart.description(words)
                    : words.say(
                            "chart.part",
                            chart.description(words),
                            Integer.toString(pictures.size() + 1),
                            Integer.toString(pieces.size()));
            pictures.add(picture(piece, said));
        }
        return pictures;
    }

    private static Picture picture(Plot plot, String said) {
        return new Picture(
                plot.width(),
                plot.height(),
                Wording.of(Label.clean(said)),
                (pen, left, bottom) -> plot.drawing().accept(new PenSurface(pen, left, bottom + plot.height(), EM)));
    }
}
