package fi.havainto.platform.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A list with bullets or numbers; each item may have a list of its own under it. Without items it is nothing. */
public record Listing(Kind kind, List<Item> items, TextStyle style) implements Block {

    private static final float INDENT = 15;
    private static final float BETWEEN_ITEMS = .27f;
    private static final float ABOVE = .45f;

    public Listing {
        items = List.copyOf(items);
    }

    public static Listing bulleted(List<Wording> items, TextStyle style) {
        return new Listing(Kind.BULLETED, Item.plain(items), style);
    }

    public static Listing numbered(List<Wording> items, TextStyle style) {
        return new Listing(Kind.NUMBERED, Item.plain(items), style);
    }

    /** What stands before an item. */
    public enum Kind {
        BULLETED,
        NUMBERED;

        private String label(int index, boolean inner) {
            if (this == BULLETED) {
                return inner ? "–" : "•";
            }
            return inner ? Character.toString('a' + index % LETTERS) + "." : index + 1 + ".";
        }

        private String numbering(boolean inner) {
            if (this == BULLETED) {
                return inner ? PDListAttributeObject.LIST_NUMBERING_CIRCLE : PDListAttributeObject.LIST_NUMBERING_DISC;
            }
            return inner
                    ? PDListAttributeObject.LIST_NUMBERING_LOWER_ALPHA
                    : PDListAttributeObject.LIST_NUMBERING_DECIMAL;
        }

        private static final int LETTERS = 26;
    }

    /** One item, and the items under it; those have none. */
    public record Item(Prose words, List<Prose> inner) {

        public Item {
            inner = List.copyOf(inner);
        }

        public Item(Prose words) {
            this(words, List.of());
        }

        static List<Item> plain(List<Wording> items) {
            return items.stream().map(item -> new Item(Prose.of(item))).toList();
        }
    }

    @Override
    public void lay(Layout layout) {
        if (items.isEmpty()) {
            return;
        }
        layout.space(ABOVE * style.leading());
        Tag list = list(layout.tag(StandardStructureTypes.L), false);
        for (int i = 0; i < items.size(); i++) {
            item(layout, list, i, items.get(i));
        }
        layout.space(ABOVE * style.leading());
    }

    private void item(Layout layout, Tag list, int index, Item item) {
        Tag body = entry(layout, list, index, item.words(), false);
        if (!item.inner().isEmpty()) {
            Tag inner = list(new Tag(StandardStructureTypes.L, body), true);
            for (int i = 0; i < item.inner().size(); i++) {
                entry(layout, inner, i, item.inner().get(i), true);
            }
        }
    }

    private Tag list(Tag tag, boolean inner) {
        PDListAttributeObject attribute = new PDListAttributeObject();
        attribute.setListNumbering(kind.numbering(inner));
        return tag.with(attribute);
    }

    /** Label and words of one item; the label stands with the first line. */
    private Tag entry(Layout layout, Tag list, int index, Prose words, boolean inner) {
        layout.space(BETWEEN_ITEMS * style.leading());
        Tag item = new Tag(StandardStructureTypes.LI, list);
        Tag label = new Tag(StandardStructureTypes.LBL, item);
        Tag body = new Tag(StandardStructureTypes.L_BODY, item);
        String sign = kind.label(index, inner);
        TextStyle look = kind == Kind.NUMBERED ? style.in(Typeface.SEMIBOLD).in(Colour.BRAND) : style;
        float indent = inner ? 2 * INDENT : INDENT;
        float x = layout.around().left() + indent;
        List<Line> lines = layout.lines(words, style, body, layout.textWidth() - indent);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0;
            layout.put(style.leading(), TextLayer.bond(lines, i), (sheet, top) -> {
                if (first) {
                    sheet.mark(label, pen -> pen.words(sign, look, x - INDENT, top - style.baseline()));
                }
                line.print(sheet, x, top - style.baseline());
            });
        }
        return body;
    }
}
