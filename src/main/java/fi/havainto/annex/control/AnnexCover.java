package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.platform.pdf.Colour;
import fi.havainto.platform.pdf.Descent;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Facts;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Narrow;
import fi.havainto.platform.pdf.Ornament;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.Placed;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Typeface;
import fi.havainto.platform.pdf.Wording;
import java.util.List;

/**
 * The cover: whose paper it is, what of, from when, and what else is to be known at once.
 *
 * @param issuer whose annex it is
 * @param facts at most six: three in a row
 */
record AnnexCover(String issuer, String title, String subtitle, List<Fact> facts, AnnexTexts texts) {

    private static final float ISSUER_TOP = 20 * MM;
    private static final float KIND_TOP = 163 * MM;
    private static final float FACTS_TOP = 224 * MM;
    private static final float ABOVE_FACTS = 10 * MM;
    private static final float TITLE_WIDTH = 130 * MM;
    private static final float RINGS_X = 129 * MM;
    private static final float RINGS_Y = 95 * MM;
    private static final float RINGS_RADIUS = 44.7f * MM;
    private static final float SIGN_RADIUS = 2.06f * MM;
    private static final float SIGN_Y = 276 * MM;
    private static final float NAME_INDENT = 8 * MM;
    private static final float NAME_DROP = 4;
    private static final int FACT_COLUMNS = 3;
    private static final TextStyle ISSUER = TextStyle.TOPIC;
    private static final TextStyle KIND = TextStyle.SUBTITLE.in(Colour.QUIET_INK);
    private static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 12, 16, 0, Colour.BRAND);

    void print(Paper paper) {
        float height = paper.format().height();
        Heading heading = new Heading(1, Wording.of(title)).in(TextStyle.TITLE).under(2 * MM);
        paper.add(
                new Ornament(pen -> Rings.cover(pen, RINGS_X, height - RINGS_Y, RINGS_RADIUS)),
                new Descent(height - ISSUER_TOP, 0),
                new Paragraph(Wording.of(issuer), ISSUER),
                new Descent(height - KIND_TOP, 0),
                new Paragraph(texts.wording("annex.kind"), KIND).close(),
                new Narrow(TITLE_WIDTH, heading),
                new Paragraph(Wording.of(subtitle), TextStyle.SUBTITLE),
                new Descent(height - FACTS_TOP, ABOVE_FACTS),
                new Facts(facts, FACT_COLUMNS));
        maker(paper, height - SIGN_Y);
    }

    private void maker(Paper paper, float y) {
        float left = paper.format().left();
        paper.add(
                new Ornament(pen -> Rings.sign(pen, left + SIGN_RADIUS * 1.2f, y, SIGN_RADIUS)),
                new Placed(texts.wording("annex.maker"), NAME, left + NAME_INDENT, y - NAME_DROP));
    }
}
