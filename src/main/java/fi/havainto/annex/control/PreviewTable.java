package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.annex.entity.Preview;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.pdf.Table;
import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import fi.havainto.platform.pdf.Wording;
import java.util.ArrayList;
import java.util.List;

/** Reports by theme as a table of figures. */
final class PreviewTable {

    private static final float NARROW = 120 * MM;
    private static final float THEME_SHARE = 2.6f;

    private final Preview preview;
    private final AnnexTexts texts;

    PreviewTable(Preview preview, AnnexTexts texts) {
        this.preview = preview;
        this.texts = texts;
    }

    Table table() {
        String period = texts.period(preview.from(), preview.to());
        List<Column> columns = List.of(
                new Column(texts.wording("annex.theme"), Side.LEFT, THEME_SHARE),
                new Column(Wording.of(preview.issuer()), Side.RIGHT, 1));
        return new Table(
                texts.wording("annex.preview.caption", period),
                columns,
                rows(),
                texts.wording("annex.preview.empty"),
                NARROW);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (preview.rows().isEmpty()) {
            return rows;
        }
        preview.rows().forEach(row -> rows.add(row(row.theme(), row.reports(), false)));
        rows.add(row(texts.say("annex.total"), preview.total(), true));
        return rows;
    }

    private Row row(String heading, Figure figure, boolean total) {
        List<Wording> wordings = List.of(Wording.of(heading), Wording.of(figure.text(preview.locale())));
        return total ? Row.total(wordings) : Row.of(wordings);
    }
}
