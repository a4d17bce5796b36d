package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.util.List;

/**
 * How many come how far: a bar a stage on the ground of the first stage, so that one sees what is left of it.
 *
 * @param stage heading of the stages in the table
 * @param value heading of the figures in the table
 * @throws IllegalArgumentException when there is no stage
 */
public record Stages(String title, String stage, String value, List<Category> stages) implements Chart {

    private static final float THICKNESS = 1.8f;

    public Stages {
        stages = Category.some(stages);
    }

    @Override
    public List<Figure> figures() {
        return Category.figures(stages);
    }

    @Override
    public Plot plot(Canvas canvas) {
        return new BarRows(canvas, stages, THICKNESS, true).plot();
    }

    @Override
    public String description(ChartWords words) {
        return words.describe("chart.stages", title, Category.spoken(stages, words));
    }

    @Override
    public ChartTable table(ChartWords words) {
        return Category.table(title, List.of(stage, value), stages, words);
    }
}
