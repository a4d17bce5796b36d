package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.pdf.Block;
import fi.havainto.platform.pdf.Card;
import fi.havainto.platform.pdf.Colour;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Facts;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Illustration;
import fi.havainto.platform.pdf.Label;
import fi.havainto.platform.pdf.Listing;
import fi.havainto.platform.pdf.PageBreak;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.Picture;
import fi.havainto.platform.pdf.Prose;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts sections on paper: each part becomes blocks; wide tables get pages that lie on their side. */
final class SectionPrinter {

    /** Sections that begin a page: what is read alone, and what is long. The first one stands under the contents. */
    private static final Set<String> BEGIN_A_PAGE = Set.of("summary", "material", "themes", "cards", "rulings", "open");

    private static final int FACT_COLUMNS = 3;

    /** Four facts stand abreast: one alone in a second row would look left over, and could fall on the next page. */
    private static final int MOST_ABREAST = 4;

    private static final TextStyle CARD = TextStyle.SECTION.in(Colour.BRAND);

    /** The height that a heading, a sentence and a caption may take above a picture, in points. */
    private static final float ABOVE_PICTURE = 110;

    private final Narrator narrator;
    private final Paper paper;
    private final TablePrinter tables;
    private final PrintedTables printed;
    private boolean isTurned;

    SectionPrinter(Narrator narrator, Paper paper, PrintedTables printed) {
        this.narrator = narrator;
        this.paper = paper;
        this.printed = printed;
        this.tables = new TablePrinter(narrator);
    }

    void print(Section section) {
        if (BEGIN_A_PAGE.contains(section.id())) {
            paper.add(new PageBreak(PageFormat.A4));
            isTurned = false;
        } else {
            upright();
        }
        paper.add(new Heading(1, Wording.of(section.number() + "\u00A0 " + section.heading()), section.id()));
        parts(section.parts(), 2);
    }

    private void parts(List<Part> parts, int level) {
        boolean isUnderHeading = false;
        for (Part part : parts) {
            isUnderHeading |= part instanceof Part.Subheading;
            if (part instanceof Part.Card card) {
                card(card, isUnderHeading ? level + 1 : level, isUnderHeading);
            } else if (part instanceof Part.Tabled tabled) {
                table(tabled);
            } else if (part instanceof Part.Drawn drawn) {
                drawn(drawn);
            } else {
                upright();
                paper.add(plain(part, level));
            }
        }
    }

    /** Under a heading of its own a card is small and tinted; else it is a chapter of its own. */
    private void card(Part.Card card, int level, boolean isSmall) {
        upright();
        Heading heading = new Heading(level, Wording.of(card.title()), card.id());
        if (isSmall) {
            List<Block> blocks = new ArrayList<>(List.of(heading));
            card.parts().forEach(part -> blocks.add(plain(part, level + 1)));
            paper.add(Card.of(blocks.toArray(Block[]::new)));
        } else {
            paper.add(heading.in(CARD));
            parts(card.parts(), level + 1);
        }
    }

    private Block plain(Part part, int level) {
        if (part instanceof Part.Words said) {
            return new Paragraph(wording(said.text(), said.language()), style(said.tone()));
        }
        if (part instanceof Part.Points points) {
            return Listing.bulleted(
                    points.items().stream()
                            .map(item -> wording(item, points.language()))
                            .toList(),
                    TextStyle.BODY);
        }
        if (part instanceof Part.Subheading heading) {
            return new Heading(level, Wording.of(heading.text()), heading.id());
        }
        if (part instanceof Part.Particulars particulars) {
            List<Fact> facts = particulars.list().stream()
                    .map(one -> new Fact(Wording.of(one.label()), wording(one.value(), one.language())))
                    .toList();
            return new Facts(facts, facts.size() == MOST_ABREAST ? MOST_ABREAST : FACT_COLUMNS);
        }
        throw new IllegalArgumentException("Not a plain part: " + part.getKind());
    }

    private static TextStyle style(Part.Tone tone) {
        return switch (tone) {
            case LEAD -> TextStyle.LEAD;
            case BODY -> TextStyle.BODY;
            case SMALL -> TextStyle.SMALL;
        };
    }

    private Wording wording(String text, String language) {
        return language.isEmpty() || language.equals(narrator.language())
                ? Wording.of(text)
                : new Wording(text, Locale.forLanguageTag(language));
    }

    private void drawn(Part.Drawn drawn) {
        upright();
        paper.add(new Label(Wording.of(drawn.sentence()), TextStyle.BODY));
        if (drawn.chart().figures().stream().anyMatch(Figure.Hidden.class::isInstance)) {
            legend();
        }
        Prose caption = Prose.of(drawn.chart().title());
        float room = paper.format().textHeight() - ABOVE_PICTURE;
        for (Picture picture : Pictures.of(drawn.chart(), paper.format().measure(), room, narrator.charts())) {
            paper.add(new Illustration(picture, caption));
            caption = Prose.of("");
        }
        printed.of(drawn).forEach(this::table);
    }

    private void table(Part.Tabled tabled) {
        if (TablePrinter.isWide(tabled) && !isTurned) {
            paper.add(new PageBreak(PageFormat.A4.turned()));
            isTurned = true;
        } else if (!TablePrinter.isWide(tabled)) {
            upright();
        }
        if (tabled.rows().stream().anyMatch(row -> row.contains(Figure.MARK))) {
            legend();
        }
        tables.blocks(tabled).forEach(paper::add);
    }

    /** Stands before what it explains and stays with it. */
    private void legend() {
        paper.add(new Label(Wording.of(Figure.MARK + "\u00A0 " + narrator.say("legend")), TextStyle.SMALL));
    }

    private void upright() {
        if (isTurned) {
            paper.add(new PageBreak(PageFormat.A4));
            isTurned = false;
        }
    }
}
