package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.annex.entity.Pack;
import fi.havainto.platform.pdf.Colour;
import fi.havainto.platform.pdf.Descent;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Facts;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Narrow;
import fi.havainto.platform.pdf.Ornament;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Typeface;
import fi.havainto.platform.pdf.Wording;
import java.util.ArrayList;
import java.util.List;

/** The cover of a meeting pack: which body meets when and where, and as of which moment the pack speaks. */
final class PackCover {

    private static final float ISSUER_TOP = 20 * MM;
    private static final float KIND_TOP = 146 * MM;
    private static final float FACTS_TOP = 214 * MM;
    private static final float ABOVE_FACTS = 10 * MM;
    private static final float TITLE_WIDTH = 140 * MM;
    private static final float RINGS_X = 129 * MM;
    private static final float RINGS_Y = 84 * MM;
    private static final float RINGS_RADIUS = 44.7f * MM;
    private static final int FACT_COLUMNS = 3;

    /** Names of bodies are long words. */
    private static final TextStyle BODY = new TextStyle(Typeface.SEMIBOLD, 28, 33, -.018f, Colour.BRAND);

    private final PackWords words;

    PackCover(PackWords words) {
        this.words = words;
    }

    void print(Paper paper, Pack pack) {
        float height = paper.format().height();
        paper.add(
                new Ornament(pen -> Rings.cover(pen, RINGS_X, height - RINGS_Y, RINGS_RADIUS)),
                new Descent(height - ISSUER_TOP, 0),
                new Paragraph(Wording.of(words.own(pack.issuer())), TextStyle.TOPIC),
                new Descent(height - KIND_TOP, 0),
                new Paragraph(words.wording("annex.pack.title"), TextStyle.SUBTITLE.in(Colour.QUIET_INK)).close(),
                new Narrow(
                        TITLE_WIDTH,
                        new Heading(1, Wording.of(words.own(pack.body())))
                                .in(BODY)
                                .under(2 * MM),
                        new Paragraph(Wording.of(meets(pack)), TextStyle.SUBTITLE)),
                new Descent(height - FACTS_TOP, ABOVE_FACTS),
                new Facts(facts(pack), FACT_COLUMNS));
    }

    private String meets(Pack pack) {
        String day = words.say("annex.pack.meets", words.date(pack.day()));
        return PackWords.isGiven(pack.place()) ? day + ", " + pack.place().strip() : day;
    }

    private List<Fact> facts(Pack pack) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "annex.pack.fact.state",
                pack.isFinal()
                        ? words.say("annex.pack.state.final", words.date(pack.checkedAt()))
                        : words.say("annex.pack.state.draft")));
        facts.add(fact("annex.pack.made", words.moment(pack.madeAt())));
        facts.add(fact("annex.pack.fact.language", words.say("annex.pack.language")));
        facts.add(fact("annex.pack.items", Integer.toString(pack.items().size())));
        if (pack.isSecret()) {
            facts.add(fact("board.item.publicity", words.say("annex.pack.secret")));
        }
        if (pack.demo()) {
            facts.add(fact("annex.pack.fact.material", words.say("annex.demo")));
        }
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(words.wording(label), Wording.of(value));
    }
}
