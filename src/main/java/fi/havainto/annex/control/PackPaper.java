package fi.havainto.annex.control;

import fi.havainto.annex.entity.Pack;
import fi.havainto.platform.pdf.Contents;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Imprint;
import fi.havainto.platform.pdf.PageBreak;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.RunningLines;
import fi.havainto.platform.pdf.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Prints a meeting pack: cover, contents and agenda, the items, what became of earlier rulings, and the figures with the same
 * figures as a file inside.
 */
public final class PackPaper {

    private static final int COVER_PAGES = 1;

    private final PackWords words;

    /** @param messages the texts in that language */
    public PackPaper(ResourceBundle messages, Locale locale) {
        this.words = new PackWords(messages, locale);
    }

    /** The pack as a PDF file, PDF/UA-1 and PDF/A-3a. The same pack gives the same bytes. */
    public byte[] print(Pack pack) {
        Paper paper = new Paper(imprint(pack), PageFormat.A4);
        new PackCover(words).print(paper, pack);
        paper.add(
                new PageBreak(PageFormat.A4),
                new Heading(1, words.wording("annex.pack.contents")).in(TextStyle.SECTION),
                new Contents(1));
        new PackAgenda(words).print(paper, pack);
        new PackFollowUp(words).print(paper, pack);
        new PackFigurePages(words).print(paper, pack);
        return paper.print(running(pack));
    }

    private String title(Pack pack) {
        return words.say("annex.pack.paper", words.own(pack.body()), words.date(pack.day()));
    }

    private Imprint imprint(Pack pack) {
        return new Imprint(
                title(pack), words.own(pack.issuer()), words.say("annex.pack.title"), words.locale(), pack.madeAt());
    }

    private RunningLines running(Pack pack) {
        List<String> stamps = new ArrayList<>();
        if (!pack.isFinal()) {
            stamps.add(words.say("annex.pack.stamp.draft"));
        }
        if (pack.isSecret()) {
            stamps.add(words.say("annex.pack.stamp.secret"));
        }
        if (pack.demo()) {
            stamps.add(words.say("annex.demo"));
        }
        return new RunningLines(
                words.say("annex.pack.head", words.date(pack.day())),
                words.own(pack.body()),
                words.say("annex.pack.foot", words.moment(pack.madeAt())),
                (page, pages) -> words.say("pdf.page", Integer.toString(page), Integer.toString(pages)),
                stamps,
                COVER_PAGES);
    }
}
