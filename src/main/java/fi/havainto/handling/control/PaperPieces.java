package fi.havainto.handling.control;

import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.platform.Clock;
import fi.havainto.platform.pdf.Block;
import fi.havainto.platform.pdf.Fact;
import fi.havainto.platform.pdf.Label;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The pieces of a report as blocks of a paper, said the same way whoever the paper is for; and the words around them. */
record PaperPieces(ResourceBundle messages, Locale locale) {

    private static final int ROLE = 2;
    private static final int PLACE = 3;

    String say(String key, Object... values) {
        String pattern = messages.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    Fact fact(String label, String value) {
        return new Fact(Wording.of(say(label)), Wording.of(value));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.getString("annex.date"), locale)
                .format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, Clock.ZONE));
    }

    /** Day and minute. */
    String moment(Instant at) {
        return day(at) + " "
                + DateTimeFormatter.ofPattern(messages.getString("layout.date.time"), locale)
                        .format(at.atZone(Clock.ZONE));
    }

    /** The line that names a piece: what it is, or what happened when, by which role and where. */
    Block label(PrintPiece piece) {
        Object[] values = piece.getArguments().stream().map(PaperPieces::number).toArray();
        String what = say(piece.getLabel(), values);
        if (piece.getAt() == null) {
            return new Label(Wording.of(what));
        }
        String by = say("role." + piece.getArguments().get(ROLE));
        String where = piece.getArguments().size() > PLACE
                ? ", " + piece.getArguments().get(PLACE)
                : "";
        return new Label(Wording.of(day(piece.getAt()) + " " + what + " (" + by + where + ")"));
    }

    /** Words of a piece, marked as of their own language where that is not the paper's. */
    Paragraph words(String text, String language) {
        boolean other = language != null && !language.equals(locale.getLanguage());
        Wording wording = other ? new Wording(text, Locale.forLanguageTag(language)) : Wording.of(text);
        return new Paragraph(wording, TextStyle.BODY).close();
    }

    /** A choice in a message counts numbers, not words. */
    private static Object number(String argument) {
        return argument.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(argument) : argument;
    }
}
