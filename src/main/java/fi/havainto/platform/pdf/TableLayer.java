package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Lays a table: caption, headings and the first two rows stay together, and the last two. */
final class TableLayer {

    private static final TextStyle CAPTION = TextStyle.CELL.in(Typeface.SEMIBOLD);
    private static final TextStyle HEADING = TextStyle.TINY;
    private static final float BELOW_CAPTION = 2;
    private static final float AROUND = 3 * PageFormat.MM;

    /** Headings taller than this part of a page are not repeated: they would leave no room for the rows. */
    private static final float TALLEST_REPEATED = .3f;

    private final Layout layout;
    private final Table table;
    private final float left;
    private final float width;
    private final TableGrid grid;

    TableLayer(Layout layout, Table table) {
        this.layout = layout;
        this.table = table;
        this.left = layout.around().left();
        this.width = Math.min(table.width(), layout.width());
        this.grid = new TableGrid(table, left, width);
    }

    void lay() {
        layout.space(AROUND);
        if (table.rows().isEmpty()) {
            empty();
        } else {
            Tag root = layout.tag(StandardStructureTypes.TABLE);
            caption(new Tag(StandardStructureTypes.CAPTION, root));
            Strip head = head(new Tag(StandardStructureTypes.T_HEAD, root));
            Surroundings around = layout.around();
            boolean repeats =
                    head.height() <= TALLEST_REPEATED * around.format().textHeight();
            layout.within(repeats ? around.repeating(head) : around, () -> rows(root, head.height()));
        }
        layout.space(AROUND);
    }

    /** No row, no table: a grid of headings over nothing would be a riddle to a screen reader. */
    private void empty() {
        caption(layout.tag(StandardStructureTypes.P));
        Tag tag = layout.tag(StandardStructureTypes.P);
        List<Line> lines = layout.lines(Prose.of(table.whenEmpty()), TextStyle.CELL, tag, textWidth());
        TextLayer.lay(layout, lines, TextStyle.CELL, left);
    }

    private void caption(Tag tag) {
        List<Line> lines = layout.lines(Prose.of(table.caption()), CAPTION, tag, textWidth());
        TextLayer.lay(layout, lines, CAPTION, left, Bond.FIRM, "");
        layout.space(BELOW_CAPTION);
    }

    private float textWidth() {
        return Math.min(width, layout.textWidth());
    }

    /** The headings; what comes back prints them again, outside the structure. */
    private Strip head(Tag head) {
        Tag row = new Tag(StandardStructureTypes.TR, head);
        PDTableAttributeObject ofColumn = scope(PDTableAttributeObject.SCOPE_COLUMN);
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Prose words = Prose.of(table.columns().get(i).heading());
            Tag cell = heading(row, ofColumn);
            cells.add(layout.lines(words, HEADING, cell, grid.textWidth(i)));
        }
        int tallest = TableGrid.tallest(cells);
        float height = tallest * HEADING.leading() + 2 * grid.padding();
        Ink ink = (sheet, top) -> {
            for (int i = 0; i < cells.size(); i++) {
                float spare = (tallest - cells.get(i).size()) * HEADING.leading();
                grid.print(sheet, i, cells.get(i), HEADING, top - grid.padding() - spare);
            }
            grid.rule(sheet, top - height, Colour.STRONG_LINE);
        };
        layout.put(height, Bond.FIRM, ink);
        Strip.Start start = new Strip.Start(0, Strip.Start.ANYWHERE, false);
        Ink again = (sheet, top) -> sheet.repeated(() -> ink.print(sheet, top));
        return new Strip(start, height, Bond.FREE, again, layout.around(), "");
    }

    private void rows(Tag root, float headHeight) {
        Tag body = new Tag(StandardStructureTypes.T_BODY, root);
        float room = layout.around().format().textHeight() - headHeight;
        TableRows rows = new TableRows(layout, grid, room);
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean holds = i == 0 || i == last - 1;
            rows.lay(new Tag(StandardStructureTypes.TR, body), table.rows().get(i), holds && i < last);
        }
    }

    /** A heading of a column or a row. All of them share what they say of themselves. */
    static Tag heading(Tag row, PDTableAttributeObject scope) {
        return new Tag(StandardStructureTypes.TH, row).with(scope);
    }

    static PDTableAttributeObject scope(String scope) {
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        return attribute;
    }
}
