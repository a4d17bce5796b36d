package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The table of contents: the headings that come after it, with their pages, as links. It is laid last, when all
 * headings are known, and printed where it was called for. Chapters stand apart where what is in them is named too.
 *
 * @param depth the deepest level that is named, from 1
 * @throws IllegalArgumentException when the depth is not 1 to 6
 */
public record Contents(int depth) implements Block {

    private static final TextStyle CHAPTER = TextStyle.BODY.in(Typeface.SEMIBOLD);
    private static final TextStyle DEEPER = TextStyle.BODY;
    private static final float INDENT = 14;
    private static final float ABOVE_CHAPTER = 5;
    private static final float NUMBER_WIDTH = 36;

    public Contents {
        if (depth < 1 || depth > Outline.DEEPEST) {
            throw new IllegalArgumentException("A table of contents names one to six levels");
        }
    }

    @Override
    public void lay(Layout layout) {
        int first = layout.outline().size();
        layout.later(late -> lay(late, late.outline().from(first)));
        layout.space(2 * DEEPER.leading());
    }

    private void lay(Layout layout, List<Outline.Entry> headings) {
        List<Tag> open = new ArrayList<>();
        for (Outline.Entry heading : headings) {
            if (heading.level() > depth) {
                continue;
            }
            while (open.size() > heading.level()) {
                open.remove(open.size() - 1);
            }
            while (open.size() < heading.level()) {
                open.add(
                        open.isEmpty()
                                ? layout.tag(StandardStructureTypes.TOC)
                                : new Tag(StandardStructureTypes.TOC, open.get(open.size() - 1)));
            }
            entry(layout, open.get(open.size() - 1), heading);
        }
    }

    private void entry(Layout layout, Tag parent, Outline.Entry heading) {
        boolean isChapter = heading.level() == 1;
        TextStyle style = isChapter ? CHAPTER : DEEPER;
        layout.space(isChapter && depth > 1 ? ABOVE_CHAPTER : 0);
        Tag item = new Tag(StandardStructureTypes.TOCI, parent);
        Tag link = new Tag(StandardStructureTypes.LINK, new Tag(StandardStructureTypes.REFERENCE, item));
        float indent = INDENT * (heading.level() - 1);
        float left = layout.around().left() + indent;
        float right = layout.around().left() + layout.textWidth();
        List<Line> lines = layout.lines(Prose.of(heading.words()), style, link, right - left - NUMBER_WIDTH);
        LinkMark mark = new LinkMark(
                link, LinkMark.INSIDE + heading.anchor(), heading.words().text().strip());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isLast = i == lines.size() - 1;
            ContentsLine ink = new ContentsLine(line, style, mark, left, right, isLast);
            layout.put(style.leading(), isLast ? Bond.FREE : Bond.FIRM, ink);
        }
    }
}
