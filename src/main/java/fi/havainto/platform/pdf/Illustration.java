package fi.havainto.platform.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A picture at the left side, whole on one page, under its caption. The caption stands beside the figure in the
 * structure and not in it: what is in a figure is not read, only its alternative.
 */
public record Illustration(Picture picture, Prose caption) implements Block {

    private static final TextStyle CAPTION = TextStyle.CELL.in(Typeface.SEMIBOLD);
    private static final float ABOVE = 4 * PageFormat.MM;
    private static final float BELOW_CAPTION = 2 * PageFormat.MM;

    /** A picture without a caption. */
    public Illustration(Picture picture) {
        this(picture, Prose.NONE);
    }

    /** @throws IllegalArgumentException when the picture is larger than the room between the margins */
    @Override
    public void lay(Layout layout) {
        boolean isTooTall = picture.height() > layout.around().format().textHeight();
        if (isTooTall || picture.width() > layout.width()) {
            throw new IllegalArgumentException("The picture is larger than the page between its margins");
        }
        layout.space(ABOVE);
        float left = layout.around().left();
        Tag group = layout.tag(StandardStructureTypes.DIV);
        if (!caption.isBlank()) {
            Tag tag = new Tag(StandardStructureTypes.CAPTION, group);
            TextLayer.lay(
                    layout, layout.lines(caption, CAPTION, tag, layout.textWidth()), CAPTION, left, Bond.FIRM, "");
            layout.space(BELOW_CAPTION);
        }
        Tag figure = figure(layout, group);
        layout.put(picture.height(), Bond.FREE, (sheet, top) -> {
            float bottom = top - picture.height();
            PDLayoutAttributeObject place = new PDLayoutAttributeObject();
            place.setBBox(Sheet.box(left, bottom, left + picture.width(), top));
            figure.with(place);
            sheet.mark(figure, pen -> picture.drawing().draw(pen, left, bottom));
        });
        layout.space(ABOVE);
    }

    private Tag figure(Layout layout, Tag group) {
        Wording words = picture.alternative();
        Tag figure = new Tag(StandardStructureTypes.Figure, group)
                .showing(layout.measure().printable(words.text(), TextStyle.BODY));
        return words.speaksOwnLanguage() ? figure.in(words.language()) : figure;
    }
}
