package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.annex.entity.Preview;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.Figures;
import fi.havainto.platform.pdf.Table;
import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import fi.havainto.platform.pdf.Wording;
import java.util.ArrayList;
import java.util.List;

/** Themes by areas as a table of figures. A single area has no column of totals: it would say the same twice. */
final class PreviewTable {

    private static final float NARROW = 120 * MM;
    private static final float THEME_SHARE = 2.6f;

    private final Preview preview;
    private final Figures figures;
    private final PreviewTexts texts;

    PreviewTable(Preview preview, Figures figures, PreviewTexts texts) {
        this.preview = preview;
        this.figures = figures;
        this.texts = texts;
    }

    Table table() {
        String period = texts.period(preview.from(), preview.to());
        return new Table(
                texts.wording("annex.preview.caption", period),
                columns(),
                rows(),
                texts.wording("annex.preview.empty"),
                hasRowTotals() ? Table.FULL_WIDTH : NARROW);
    }

    private boolean hasRowTotals() {
        return preview.areas().size() > 1;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.wording("annex.theme"), Side.LEFT, THEME_SHARE));
        for (String area : preview.areas()) {
            columns.add(new Column(Wording.of(area), Side.RIGHT, 1));
        }
        if (hasRowTotals()) {
            columns.add(new Column(texts.wording("annex.total"), Side.RIGHT, 1));
        }
        return columns;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (preview.rows().isEmpty()) {
            return rows;
        }
        for (int row = 0; row < preview.rows().size(); row++) {
            String theme = preview.rows().get(row).theme();
            rows.add(row(theme, figures.cells().get(row), figures.rowTotals().get(row), false));
        }
        rows.add(row(texts.say("annex.total"), figures.columnTotals(), figures.total(), true));
        return rows;
    }

    private Row row(String heading, List<Figure> cells, Figure sum, boolean total) {
        List<Wording> wordings = new ArrayList<>();
        wordings.add(Wording.of(heading));
        cells.forEach(figure -> wordings.add(wording(figure)));
        if (hasRowTotals()) {
            wordings.add(wording(sum));
        }
        return total ? Row.total(wordings) : Row.of(wordings);
    }

    private Wording wording(Figure figure) {
        return Wording.of(figure.text(preview.locale()));
    }
}
