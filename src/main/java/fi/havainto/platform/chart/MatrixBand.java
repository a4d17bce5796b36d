package fi.havainto.platform.chart;

import fi.havainto.platform.chart.Surface.Side;
import fi.havainto.platform.disclosure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Some columns of a {@link Matrix} side by side; the columns that have no room follow below in a band of their own. */
final class MatrixBand {

    private static final float LARGEST = .8f;
    private static final float BETWEEN = .6f;
    private static final float WIDEST = 7;
    private static final float RULE = .0625f;

    private final Canvas canvas;
    private final Matrix matrix;
    private final int first;
    private final int end;
    private final ColumnHeads heads;
    private final Rows rows;

    private MatrixBand(Canvas canvas, Matrix matrix, int first, int end, float top) {
        this.canvas = canvas;
        this.matrix = matrix;
        this.first = first;
        this.end = end;
        float room = rows(canvas, matrix, 0).room();
        float column = Math.min(room / (end - first), canvas.ems(WIDEST));
        this.heads = new ColumnHeads(canvas, matrix.columns().subList(first, end), first, column, top);
        this.rows = rows(canvas, matrix, heads.bottom());
    }

    private static Rows rows(Canvas canvas, Matrix matrix, float top) {
        List<String> labels = matrix.lines().stream().map(Matrix.Line::label).toList();
        return new Rows(canvas, labels, top, Rows.Shape.of(canvas.ems(2 * LARGEST + Letters.LINE)));
    }

    static Plot plot(Canvas canvas, Matrix matrix) {
        float room = rows(canvas, matrix, 0).room();
        float narrowest = Math.max(canvas.widest(matrix.figures(), Letters.VALUE), canvas.ems(2 * LARGEST));
        int fitting = Math.max(1, (int) (room / (narrowest + canvas.ems(BETWEEN))));
        int columns = matrix.columns().size();
        int bands = (columns + fitting - 1) / fitting;
        int each = (columns + bands - 1) / bands;
        List<MatrixBand> drawn = new ArrayList<>();
        List<Float> breaks = new ArrayList<>();
        float top = 0;
        for (int from = 0; from < columns; from += each) {
            MatrixBand band = new MatrixBand(canvas, matrix, from, Math.min(columns, from + each), top);
            breaks.addAll(band.heads.breaks());
            breaks.addAll(band.rows.breaks().subList(1, band.rows.breaks().size()));
            top = band.rows.bottom() + canvas.ems(1);
            drawn.add(band);
        }
        float height = top - canvas.ems(1);
        return new Plot(canvas.width(), height, breaks, surface -> drawn.forEach(band -> band.draw(surface)));
    }

    private void draw(Surface surface) {
        heads.draw(surface, rows.left());
        rows.labels(surface);
        Scale area = Scale.of(Values.largest(matrix.figures()), 1);
        for (int i = 0; i < matrix.lines().size(); i++) {
            Rows.Row row = rows.at(i);
            float thin = canvas.ems(RULE);
            surface.area(new Box(0, row.top(), canvas.width(), thin), Ink.GUIDE);
            for (int column = first; column < end; column++) {
                Figure figure = matrix.lines().get(i).figures().get(column);
                cell(surface, figure, rows.left() + heads.middle(column - first), row.content(), area);
            }
        }
    }

    private void cell(Surface surface, Figure figure, float x, float top, Scale area) {
        OptionalLong count = Values.of(figure);
        float largest = canvas.ems(LARGEST);
        if (count.isPresent() && count.getAsLong() > 0) {
            float radius = largest * (float) Math.sqrt(area.at(count.getAsLong()));
            surface.disc(x, top + 2 * largest - radius, radius, Ink.MARK);
        }
        boolean shown = count.isPresent();
        surface.words(
                canvas.words().text(figure),
                shown ? Letters.VALUE : Letters.LABEL,
                shown ? Ink.WORDS : Ink.QUIET,
                x,
                top + 2 * largest + canvas.ems(Letters.BASELINE),
                Side.MIDDLE);
    }
}
