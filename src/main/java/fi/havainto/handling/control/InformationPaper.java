package fi.havainto.handling.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.handling.entity.PrintOrder;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.platform.Clock;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Imprint;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.RunningLines;
import fi.havainto.platform.pdf.TaggedPaper;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import fi.havainto.report.entity.Report;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A report on paper for whoever asked for it: all of it, and in the place of what is withheld the law by which it is. The
 * words that are withheld are not in the file at all.
 */
public final class InformationPaper {

    private static final float WIDTH = 160 * MM;
    private static final int FACT_COLUMNS = 3;

    private final ResourceBundle messages;
    private final Locale locale;
    private final boolean demo;

    public InformationPaper(ResourceBundle messages, Locale locale, boolean demo) {
        this.messages = messages;
        this.locale = locale;
        this.demo = demo;
    }

    public byte[] print(Report report, PrintOrder order, String county, Instant madeAt) {
        String title = say("handling.print.paper", report.getNumber());
        Imprint imprint = new Imprint(title, county, say("handling.print.subject"), locale, madeAt);
        try (TaggedPaper paper = new TaggedPaper(imprint, PageFormat.A4)) {
            paper.paragraph(Wording.of(county), TextStyle.TOPIC, WIDTH);
            paper.gap(2 * MM);
            paper.heading(1, Wording.of(title), TextStyle.CHAPTER, WIDTH);
            paper.gap(4 * MM);
            paper.facts(facts(report, order, madeAt), FACT_COLUMNS);
            for (PrintPiece.Part part : PrintPiece.Part.values()) {
                part(paper, part, order);
            }
            notes(paper, order);
            List<String> stamps = demo ? List.of(say("annex.demo")) : List.of();
            return paper.finish(new RunningLines(
                    title,
                    county,
                    say("handling.print.foot", day(madeAt)),
                    (page, pages) -> say("pdf.page", Integer.toString(page), Integer.toString(pages)),
                    stamps,
                    0));
        }
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

    private void part(TaggedPaper paper, PrintPiece.Part part, PrintOrder order) {
        paper.gap(6 * MM);
        paper.heading(2, Wording.of(say("handling.print.part." + part)), TextStyle.SECTION, WIDTH);
        order.getPieces().stream()
                .filter(piece -> piece.getPart() == part)
                .forEach(piece -> piece(paper, piece, order));
    }

    private void piece(TaggedPaper paper, PrintPiece piece, PrintOrder order) {
        paper.gap(2 * MM);
        paper.paragraph(Wording.of(label(piece)), TextStyle.TOPIC, WIDTH);
        if (piece.isWithheld()) {
            paper.paragraph(Wording.of(mark(order.groundOf(piece))), TextStyle.BODY, WIDTH);
        } else if (piece.isWithText()) {
            String shown = shown(piece.getText(), order);
            boolean other = piece.getLanguage() != null && !piece.getLanguage().equals(locale.getLanguage());
            paper.paragraph(
                    other ? new Wording(shown, Locale.forLanguageTag(piece.getLanguage())) : Wording.of(shown),
                    TextStyle.BODY,
                    WIDTH);
        }
    }

    private String shown(String text, PrintOrder order) {
        return order.without(text, mark(order.getGround()));
    }

    private String label(PrintPiece piece) {
        Object[] values =
                piece.getArguments().stream().map(InformationPaper::number).toArray();
        String what = say(piece.getLabel(), values);
        if (piece.getAt() == null) {
            return what;
        }
        return day(piece.getAt()) + " " + what + " ("
                + say("role." + piece.getArguments().get(2)) + ")";
    }

    /** A choice in a message counts numbers, not words. */
    private static Object number(String argument) {
        return argument.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(argument) : argument;
    }

    private void notes(TaggedPaper paper, PrintOrder order) {
        paper.gap(8 * MM);
        List<Wording> notes = new ArrayList<>();
        if (order.withheld() > 0) {
            notes.add(Wording.of(say("handling.print.note.withheld")));
        }
        notes.add(Wording.of(say("handling.print.note.masked")));
        if (demo) {
            notes.add(Wording.of(say("annex.reading.demo")));
        }
        paper.list(notes, TextStyle.SMALL, WIDTH);
    }

    private String mark(String ground) {
        return say("handling.print.mark", ground == null ? "" : ground.strip());
    }

    private Fact fact(String label, String value) {
        return new Fact(Wording.of(say(label)), Wording.of(value));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern(messages.getString("annex.date"), locale)
                .format(LocalDate.ofInstant(at, Clock.ZONE));
    }

    private String say(String key, Object... values) {
        String pattern = messages.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
