package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.annex.entity.Preview;
import fi.havainto.platform.disclosure.Figure;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The cover: whose paper it is, what of, from when, and that it is a draft. */
final class PreviewCover {

    private static final float ISSUER_TOP = 20 * MM;
    private static final float KIND_TOP = 170 * MM;
    private static final float FACTS_TOP = 229 * MM;
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

    private final Preview preview;
    private final PreviewTexts texts;

    PreviewCover(Preview preview, PreviewTexts texts) {
        this.preview = preview;
        this.texts = texts;
    }

    void print(Paper paper, Figure total, LocalDate madeOn) {
        float height = paper.format().height();
        String years = texts.years(preview.from(), preview.to());
        String period = texts.period(preview.from(), preview.to());
        Heading title = new Heading(1, texts.wording("annex.title", years))
                .in(TextStyle.TITLE)
                .under(2 * MM);
        paper.add(
                new Ornament(pen -> Rings.cover(pen, RINGS_X, height - RINGS_Y, RINGS_RADIUS)),
                new Descent(height - ISSUER_TOP, 0),
                new Paragraph(Wording.of(preview.issuer()), ISSUER),
                new Descent(height - KIND_TOP, 0),
                new Paragraph(texts.wording("annex.kind"), KIND).close(),
                new Narrow(TITLE_WIDTH, title),
                new Paragraph(texts.wording("annex.preview.subtitle", period), TextStyle.SUBTITLE),
                new Descent(height - FACTS_TOP, ABOVE_FACTS),
                new Facts(facts(total, madeOn), FACT_COLUMNS));
        maker(paper, height - SIGN_Y);
    }

    private List<Fact> facts(Figure total, LocalDate madeOn) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("annex.fact.state", texts.say("annex.preview.state")));
        facts.add(fact("annex.fact.madeOn", texts.date(madeOn)));
        facts.add(fact("annex.fact.language", texts.say("annex.language")));
        facts.add(fact("annex.fact.reports", total.text(preview.locale())));
        if (preview.demo()) {
            facts.add(fact("annex.fact.material", texts.say("annex.demo")));
        }
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(texts.wording(label), Wording.of(value));
    }

    private void maker(Paper paper, float y) {
        float left = paper.format().left();
        paper.add(
                new Ornament(pen -> Rings.sign(pen, left + SIGN_RADIUS * 1.2f, y, SIGN_RADIUS)),
                new Placed(texts.wording("annex.maker"), NAME, left + NAME_INDENT, y - NAME_DROP));
    }
}
