package fi.havainto.annex.control;

import fi.havainto.platform.chart.Chart;
import fi.havainto.platform.chart.ChartOnPaper;
import fi.havainto.platform.chart.ChartWords;
import fi.havainto.platform.pdf.Picture;
import java.util.List;

/** A chart in as few pictures as the room allows; several are of like height, so that the last is no scrap. */
final class Pictures {

    private static final float STEP = 20;

    private Pictures() {}

    /** Width and room in points. */
    static List<Picture> of(Chart chart, float width, float room, ChartWords words) {
        List<Picture> pictures = ChartOnPaper.pictures(chart, width, room, words);
        float less = tallest(pictures) - STEP;
        while (pictures.size() > 1 && less > room / 2) {
            List<Picture> lower = ChartOnPaper.pictures(chart, width, less, words);
            if (lower.size() > pictures.size()) {
                return pictures;
            }
            pictures = lower;
            less = tallest(pictures) - STEP;
        }
        return pictures;
    }

    private static float tallest(List<Picture> pictures) {
        return (float) pictures.stream().mapToDouble(Picture::height).max().orElse(0);
    }
}
