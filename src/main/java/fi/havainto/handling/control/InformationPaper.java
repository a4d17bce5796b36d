package fi.havainto.handling.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.handling.entity.PrintOrder;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Facts;
import fi.havainto.platform.pdf.Gap;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Imprint;
import fi.havainto.platform.pdf.Listing;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.RunningLines;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import fi.havainto.report.entity.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A report on paper for whoever asked for it: all of it, and in the place of what is withheld the law by which it is. The
 * words that are withheld are not in the file at all.
 */
public final class InformationPaper {

    private static final int FACT_COLUMNS = 3;

    private final PaperPieces pieces;
    private final boolean demo;

    public InformationPaper(ResourceBundle messages, Locale locale, boolean demo) {
        this.pieces = new PaperPieces(messages, locale);
        this.demo = demo;
    }

    public byte[] print(Report report, PrintOrder order, String county, Instant madeAt) {
        String title = say("handling.print.paper", report.getNumber());
        Imprint imprint = new Imprint(title, county, say("handling.print.subject"), pieces.locale(), madeAt);
        Paper paper = new Paper(imprint, PageFormat.A4);
        paper.add(
                new Paragraph(Wording.of(county), TextStyle.TOPIC),
                new Heading(1, Wording.of(title)).under(2 * MM),
                new Facts(facts(report, order, madeAt), FACT_COLUMNS));
        for (PrintPiece.Part part : PrintPiece.Part.values()) {
            part(paper, part, order);
        }
        paper.add(new Gap(8 * MM), Listing.bulleted(notes(order), TextStyle.SMALL));
        List<String> stamps = demo ? List.of(say("annex.demo")) : List.of();
        return paper.print(new RunningLines(
                title,
                county,
                say("handling.print.foot", day(madeAt)),
                (page, pages) -> say("pdf.page", Integer.toString(page), Integer.toString(pages)),
                stamps,
                0));
    }

    private List<Fact> facts(Report report, PrintOrder order, Instant madeAt) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("report.view.sent", day(report.getSubmittedAt())));
        facts.add(fact("handling.print.stage", say("stage." + report.getStage())));
        facts.add(fact("handling.print.made", day(madeAt)));
        facts.add(fact("handling.record.publicity", say("handling.publicity." + report.getPublicity())));
        if (report.getPublicityGround() != null) {
            facts.add(fact("handling.record.ground", shown(report.getPublicityGround(), order)));
        }
        if (report.getDiaryNumber() != null) {
            facts.add(fact("handling.record.diary", shown(report.getDiaryNumber(), order)));
        }
        return facts;
    }

    private void part(Paper paper, PrintPiece.Part part, PrintOrder order) {
        paper.add(new Heading(2, Wording.of(say("handling.print.part." + part))));
        order.getPieces().stream()
                .filter(piece -> piece.getPart() == part)
                .forEach(piece -> piece(paper, piece, order));
    }

    private void piece(Paper paper, PrintPiece piece, PrintOrder order) {
        paper.add(pieces.label(piece));
        if (piece.isWithheld()) {
            paper.add(new Paragraph(Wording.of(mark(order.groundOf(piece))), TextStyle.BODY).close());
        } else if (piece.isWithText()) {
            paper.add(pieces.words(shown(piece.getText(), order), piece.getLanguage()));
        }
    }

    private String shown(String text, PrintOrder order) {
        return order.without(text, mark(order.getGround()));
    }

    private List<Wording> notes(PrintOrder order) {
        List<Wording> notes = new ArrayList<>();
        if (order.withheld() > 0) {
            notes.add(Wording.of(say("handling.print.note.withheld")));
        }
        notes.add(Wording.of(say("handling.print.note.masked")));
        if (demo) {
            notes.add(Wording.of(say("annex.reading.demo")));
        }
        return notes;
    }

    private String mark(String ground) {
        return say("handling.print.mark", ground == null ? "" : ground.strip());
    }

    private Fact fact(String label, String value) {
        return pieces.fact(label, value);
    }

    private String day(Instant at) {
        return pieces.day(at);
    }

    private String say(String key, Object... values) {
        return pieces.say(key, values);
    }
}
