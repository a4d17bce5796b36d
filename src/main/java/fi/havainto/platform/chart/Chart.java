package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.List;

/**
 * A picture of figures: with a title, with words for those who do not see it, and with a table of the same figures. The
 * order is the caller's; no chart puts figures in the order of their size unless all of them are shown.
 */
public interface Chart {

    /** What it shows, in a few words. */
    String title();

    /** All figures in it, in reading order. */
    List<Figure> figures();

    /** The chart, laid out for a canvas. */
    Plot plot(Canvas canvas);

    /** What a reader would see, in words. */
    String description(ChartWords words);

    /** The same figures as a table. */
    ChartTable table(ChartWords words);

    /** Whether a figure is not shown, so that a legend must say what its mark means. */
    default boolean hasGaps() {
        return figures().stream().anyMatch(figure -> !Values.isShown(figure));
    }
}
