package fi.havainto.annex.control;

import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.Clock;
import fi.havainto.platform.pdf.Attachment;
import fi.havainto.platform.pdf.Contents;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Imprint;
import fi.havainto.platform.pdf.Notes;
import fi.havainto.platform.pdf.PageBreak;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.RunningLines;
import fi.havainto.platform.pdf.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Prints an annex: cover, contents, the sections, and the tables as files inside. A draft says on every page that it is
 * one, invented material says so too; both stand in the text as well, since a stamp is not read aloud.
 */
public final class AnnexPaper {

    private static final int COVER_PAGES = 1;

    /** Sections alone, so that what the annex is stands on the same page; bookmarks have all headings. */
    private static final int DEPTH = 1;

    private final ResourceBundle messages;

    /**
     * A printer of annexes.
     *
     * @param messages the texts in the language of the annexes
     */
    public AnnexPaper(ResourceBundle messages) {
        this.messages = messages;
    }

    /**
     * The annex as a PDF file, PDF/UA-1 and PDF/A-3a. The same snapshot gives the same bytes.
     *
     * @param locale of the annex: Finnish or Swedish
     * @throws java.util.MissingResourceException when a text is missing
     * @throws java.io.UncheckedIOException when a resource of the program is missing or broken
     */
    public byte[] print(Snapshot snapshot, Locale locale) {
        Narrator narrator = new Narrator(snapshot, new AnnexTexts(messages, locale));
        List<Section> sections = AnnexSections.of(narrator);
        Paper paper = new Paper(imprint(narrator), PageFormat.A4);
        cover(narrator, paper);
        paper.add(
                new PageBreak(PageFormat.A4),
                new Heading(1, Wording.of(narrator.say("contents")), "contents"),
                new Contents(DEPTH));
        SectionPrinter printer = new SectionPrinter(narrator, paper, new PrintedTables(sections, narrator.charts()));
        sections.forEach(printer::print);
        paper.add(new Notes());
        attach(narrator, sections, paper);
        return paper.print(running(narrator));
    }

    /**
     * How many pages the summary takes, whose heading promises one.
     *
     * @param locale of the annex: Finnish or Swedish
     */
    int pagesOfSummary(Snapshot snapshot, Locale locale) {
        Narrator narrator = new Narrator(snapshot, new AnnexTexts(messages, locale));
        Section summary = AnnexSections.summary(narrator);
        Paper paper = new Paper(imprint(narrator), PageFormat.A4);
        new SectionPrinter(narrator, paper, new PrintedTables(List.of(summary), narrator.charts())).print(summary);
        return paper.pages();
    }

    private static String title(Narrator narrator) {
        return narrator.texts()
                .say("annex.title", SpanName.of(narrator.snapshot().span(), narrator.texts()));
    }

    private static Imprint imprint(Narrator narrator) {
        String area = narrator.name(narrator.snapshot().areaName());
        String subject = narrator.say("cover.subtitle", narrator.period());
        String title = title(narrator) + (narrator.snapshot().isDraft() ? " – " + narrator.say("foot.draft") : "");
        return new Imprint(
                title,
                area,
                subject,
                narrator.texts().locale(),
                narrator.snapshot().frozenAt());
    }

    private static void cover(Narrator narrator, Paper paper) {
        List<Fact> facts = new CoverSection(narrator)
                .brief().stream()
                        .map(fact -> new Fact(Wording.of(fact.label()), Wording.of(fact.value())))
                        .toList();
        new AnnexCover(
                        narrator.name(narrator.snapshot().areaName()),
                        title(narrator),
                        narrator.say("cover.subtitle", narrator.period()),
                        facts,
                        narrator.texts())
                .print(paper);
    }

    private static void attach(Narrator narrator, List<Section> sections, Paper paper) {
        String name = "havainto-"
                + (narrator.snapshot().isDraft()
                        ? narrator.snapshot().span().code()
                        : narrator.snapshot().number())
                + "-" + narrator.language();
        paper.attach(file(name + ".csv", "text/csv", narrator.say("file.csv"), AnnexFiles.csv(narrator, sections)));
        paper.attach(file(
                name + ".json", "application/json", narrator.say("file.json"), AnnexFiles.json(narrator, sections)));
    }

    private static Attachment file(String name, String type, String description, String content) {
        return new Attachment(name, type, description, content.getBytes(StandardCharsets.UTF_8));
    }

    private static RunningLines running(Narrator narrator) {
        Snapshot snapshot = narrator.snapshot();
        List<String> stamps = new ArrayList<>();
        if (snapshot.isDraft()) {
            stamps.add(narrator.say("stamp.draft"));
        }
        if (snapshot.demo()) {
            stamps.add(narrator.say("stamp.demo"));
        }
        String foot = narrator.say(
                "foot",
                snapshot.isDraft() ? narrator.say("foot.draft") : snapshot.number(),
                narrator.texts().date(snapshot.frozenAt().atZone(Clock.ZONE).toLocalDate()),
                Checksum.start(narrator.checksum()));
        return new RunningLines(
                title(narrator),
                narrator.name(snapshot.areaName()),
                foot,
                (page, pages) -> narrator.texts().say("pdf.page", Integer.toString(page), Integer.toString(pages)),
                stamps,
                COVER_PAGES);
    }
}
