package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.List;

/**
 * A line over periods, with a gap wherever a figure is not shown; its mark stands under the axis, where it says nothing of
 * a height.
 *
 * @param period heading of the periods in the table
 * @param value heading of the figures in the table
 * @param periods in the order of time
 * @throws IllegalArgumentException when there is no period
 */
public record Trend(String title, String period, String value, List<Category> periods) implements Chart {

    public Trend {
        periods = Category.some(periods);
    }

    @Override
    public List<Figure> figures() {
        return Category.figures(periods);
    }

    @Override
    public Plot plot(Canvas canvas) {
        TrendFrame frame = new TrendFrame(canvas, this);
        return new Plot(canvas.width(), frame.height(), List.of(), surface -> {
            frame.draw(surface);
            new TrendLine(canvas, this, frame).draw(surface);
        });
    }

    @Override
    public String description(ChartWords words) {
        return words.describe("chart.trend", title, Category.spoken(periods, words));
    }

    @Override
    public ChartTable table(ChartWords words) {
        return Category.table(title, List.of(period, value), periods, words);
    }
}
