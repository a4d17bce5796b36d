package fi.havainto.handling.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.feedback.entity.Station;
import fi.havainto.feedback.entity.StationWords;
import fi.havainto.handling.entity.MinutesLine;
import fi.havainto.handling.entity.PaperNames;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.handling.entity.PrintPiece.Part;
import fi.havainto.platform.pdf.Block;
import fi.havainto.platform.pdf.Card;
import fi.havainto.platform.pdf.Colour;
import fi.havainto.platform.pdf.Gap;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Imprint;
import fi.havainto.platform.pdf.Label;
import fi.havainto.platform.pdf.Listing;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.Prose;
import fi.havainto.platform.pdf.RunningLines;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import fi.havainto.report.entity.WrongChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A report on paper for somebody who may read its page: what that reader sees there, and nothing else. */
public final class ReportPaper {

    private final PaperPieces pieces;
    private final boolean demo;

    public ReportPaper(ResourceBundle messages, Locale locale, boolean demo) {
        this.pieces = new PaperPieces(messages, locale);
        this.demo = demo;
    }

    /** The paper as a PDF file, PDF/UA-1 and PDF/A-3a. */
    public byte[] print(
            Report report,
            PaperNames names,
            List<Feedback> feedbacks,
            List<Action> actions,
            List<MinutesLine> minutes) {
        List<PrintPiece> all = PrintPieces.ofPage(
                report,
                names.author(),
                feedbacks,
                actions,
                change -> Optional.ofNullable(names.places().get(change.getId())));
        String number = say("handling.print.paper", report.getNumber());
        String title = report.getObservation().getTitle();
        Paper paper = new Paper(
                new Imprint(number, names.issuer(), say("handling.paper.subject"), pieces.locale(), names.madeAt()),
                PageFormat.A4);
        paper.add(
                new Paragraph(Wording.of(number), TextStyle.TOPIC),
                new Heading(1, Prose.of(written(title, report)), "").under(2 * MM),
                new ReportFacts(pieces, report, names).block());
        report.wrongChannel().ifPresent(mark -> paper.add(wrongChannel(mark)));
        paper.add(new Heading(2, Wording.of(say("report.view.observation"))));
        all.stream()
                .filter(piece ->
                        piece.getPart() == Part.OBSERVATION && !piece.getKey().equals("title"))
                .forEach(piece -> piece(paper, piece));
        paper.add(new Heading(2, Wording.of(say("report.view.proposals"))));
        report.getProposals().forEach(proposal -> proposal(paper, report, proposal, names, all, actions, minutes));
        paper.add(new Heading(2, Wording.of(say("report.view.way"))));
        all.stream().filter(piece -> piece.getPart() == Part.WAY).forEach(piece -> piece(paper, piece));
        paper.add(new Gap(8 * MM), Listing.bulleted(notes(names), TextStyle.SMALL));
        return paper.print(running(report, names, number));
    }

    private void piece(Paper paper, PrintPiece piece) {
        paper.add(pieces.label(piece));
        if (piece.isWithText()) {
            paper.add(pieces.words(piece.getText(), piece.getLanguage()));
        }
    }

    private void proposal(
            Paper paper,
            Report report,
            ActionProposal proposal,
            PaperNames names,
            List<PrintPiece> all,
            List<Action> actions,
            List<MinutesLine> minutes) {
        String key = "proposal-" + proposal.getOrdinal();
        all.stream()
                .filter(piece -> piece.getKey().equals(key) || piece.getKey().equals(key + "-to"))
                .forEach(piece -> piece(paper, piece));
        String about = names.levels().getOrDefault(proposal.getLevel(), "") + " · " + say("stage." + proposal.sign());
        paper.add(new Paragraph(Wording.of(about), TextStyle.SMALL.in(Colour.QUIET_INK)));
        StationWords words = new StationWords(
                pieces::say, pieces::day, pieces::day, pieces.locale().getLanguage());
        paper.add(Listing.numbered(
                Station.of(report, proposal, actions).stream()
                        .map(words::of)
                        .map(Wording::of)
                        .toList(),
                TextStyle.CELL));
        minutes.stream()
                .filter(line -> line.proposalId() == proposal.getId())
                .forEach(line -> paper.add(new Paragraph(Wording.of(line.words()), TextStyle.CELL)));
    }

    private Card wrongChannel(WrongChannel mark) {
        List<Block> said = new ArrayList<>();
        String channel = mark.getChannel().name(pieces.locale().getLanguage());
        said.add(new Label(Wording.of(say("handling.wrong.is", channel))));
        said.add(new Paragraph(Wording.of(say("handling.wrong.when", pieces.day(mark.getAt()))), TextStyle.SMALL));
        said.add(pieces.words(mark.getPassage().getText(), mark.getPassage().getLanguage()));
        return Card.warning(said.toArray(Block[]::new));
    }

    private List<Wording> notes(PaperNames names) {
        List<Wording> notes = new ArrayList<>();
        notes.add(Wording.of(say("handling.paper.personal", names.reader(), pieces.moment(names.madeAt()))));
        notes.add(Wording.of(say("report.form.official")));
        notes.add(Wording.of(say("handling.print.note.masked")));
        if (demo) {
            notes.add(Wording.of(say("annex.reading.demo")));
        }
        return notes;
    }

    private RunningLines running(Report report, PaperNames names, String number) {
        List<String> stamps = new ArrayList<>();
        if (report.getVisibility() == Visibility.CONFIDENTIAL) {
            stamps.add(say("handling.paper.confidential"));
        }
        if (demo) {
            stamps.add(say("annex.demo"));
        }
        return new RunningLines(
                number,
                names.issuer(),
                say("handling.paper.foot", names.reader(), pieces.moment(names.madeAt())),
                (page, pages) -> say("pdf.page", Integer.toString(page), Integer.toString(pages)),
                stamps,
                0);
    }

    private static Wording written(String text, Report report) {
        return new Wording(text, Locale.forLanguageTag(report.getLanguage()));
    }

    private String say(String key, Object... values) {
        return pieces.say(key, values);
    }
}
