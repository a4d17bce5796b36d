package fi.havainto.annex.control;

import fi.havainto.annex.entity.Preview;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Imprint;
import fi.havainto.platform.pdf.Listing;
import fi.havainto.platform.pdf.PageBreak;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.RunningLines;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Prints the preview of an annex: a cover, and the reports by theme. It rules that
 * every page says it is a draft; invented material says so too, on every page. Both stand in the text as well, since
 * a stamp is not read aloud.
 */
public final class PreviewPaper {

    /** Where the day of making is read off the moment: the field's own time. */
    private static final ZoneId FIELD_TIME = ZoneId.of("Europe/Helsinki");

    private static final int COVER_PAGES = 1;

    private final ResourceBundle messages;

    /**
     * A printer of previews.
     *
     * @param messages the texts in the language of the previews
     */
    public PreviewPaper(ResourceBundle messages) {
        this.messages = messages;
    }

    /**
     * The preview as a PDF file, PDF/UA-1 and PDF/A-3a. The same preview gives the same bytes.
     *
     * @throws java.util.MissingResourceException when a text is missing
     * @throws java.io.UncheckedIOException when a resource of the program is missing or broken
     */
    public byte[] print(Preview preview) {
        AnnexTexts texts = new AnnexTexts(messages, preview.locale());
        LocalDate madeOn = preview.madeAt().atZone(FIELD_TIME).toLocalDate();
        Paper paper = new Paper(imprint(preview, texts), PageFormat.A4);
        String period = texts.period(preview.from(), preview.to());
        new AnnexCover(
                        preview.issuer(),
                        texts.say("annex.title", texts.years(preview.from(), preview.to())),
                        texts.say("annex.preview.subtitle", period),
                        facts(preview, texts, madeOn),
                        texts)
                .print(paper);
        paper.add(new PageBreak(PageFormat.A4));
        themes(paper, preview, texts);
        return paper.print(running(preview, texts, madeOn));
    }

    private static List<Fact> facts(Preview preview, AnnexTexts texts, LocalDate madeOn) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(texts, "annex.fact.state", texts.say("annex.preview.state")));
        facts.add(fact(texts, "annex.fact.madeOn", texts.date(madeOn)));
        facts.add(fact(texts, "annex.fact.language", texts.say("annex.language")));
        facts.add(fact(texts, "annex.fact.reports", preview.total().text(preview.locale())));
        if (preview.demo()) {
            facts.add(fact(texts, "annex.fact.material", texts.say("annex.demo")));
        }
        return facts;
    }

    private static Fact fact(AnnexTexts texts, String label, String value) {
        return new Fact(texts.wording(label), Wording.of(value));
    }

    private static Imprint imprint(Preview preview, AnnexTexts texts) {
        String title = texts.say("annex.title", texts.years(preview.from(), preview.to()));
        String state = texts.say("annex.preview.state");
        String subject = texts.say("annex.preview.subtitle", texts.period(preview.from(), preview.to()));
        return new Imprint(title + " – " + state, preview.issuer(), subject, preview.locale(), preview.madeAt());
    }

    private static void themes(Paper paper, Preview preview, AnnexTexts texts) {
        String total = preview.total().text(preview.locale());
        paper.add(
                new Heading(1, texts.wording("annex.preview.themes")),
                new Paragraph(texts.wording("annex.preview.lead", total), TextStyle.LEAD),
                new PreviewTable(preview, texts).table());
        if (!preview.rows().isEmpty()) {
            String legend = Figure.MARK + "\u00A0 " + texts.say("annex.hidden.legend");
            paper.add(new Paragraph(Wording.of(legend), TextStyle.SMALL));
        }
        paper.add(
                new Heading(2, texts.wording("annex.reading")).in(TextStyle.TOPIC),
                Listing.bulleted(caveats(preview, texts), TextStyle.CELL));
    }

    private static List<Wording> caveats(Preview preview, AnnexTexts texts) {
        List<Wording> caveats = new ArrayList<>();
        if (preview.demo()) {
            caveats.add(texts.wording("annex.reading.demo"));
        }
        caveats.add(texts.wording("annex.reading.observations"));
        caveats.add(texts.wording("annex.reading.checked"));
        caveats.add(texts.wording("annex.reading.hidden"));
        caveats.add(texts.wording("annex.reading.draft"));
        return caveats;
    }

    private static RunningLines running(Preview preview, AnnexTexts texts, LocalDate madeOn) {
        List<String> stamps = new ArrayList<>();
        stamps.add(texts.say("annex.preview.stamp"));
        if (preview.demo()) {
            stamps.add(texts.say("annex.demo"));
        }
        return new RunningLines(
                texts.say("annex.title", texts.years(preview.from(), preview.to())),
                preview.issuer(),
                texts.say("annex.preview.foot", texts.date(madeOn)),
                (page, pages) -> texts.say("pdf.page", Integer.toString(page), Integer.toString(pages)),
                stamps,
                COVER_PAGES);
    }
}
