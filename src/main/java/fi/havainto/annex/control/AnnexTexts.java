package fi.havainto.annex.control;

import fi.havainto.platform.pdf.Wording;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the annex in one language, and its way of writing dates. */
final class AnnexTexts {

    private final ResourceBundle messages;
    private final Locale locale;

    AnnexTexts(ResourceBundle messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The text of a key. Values come as words already, so that no default of the machine formats them. */
    String say(String key, String... values) {
        String pattern = messages.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    Wording wording(String key, String... values) {
        return Wording.of(say(key, values));
    }

    String date(LocalDate date) {
        return written(date, "annex.date");
    }

    /** Both ends of a period; the first leaves out the year when it is the year of the second. */
    String period(LocalDate from, LocalDate to) {
        String first = from.getYear() == to.getYear() ? written(from, "annex.date.noYear") : date(from);
        return say("annex.period", first, date(to));
    }

    String years(LocalDate from, LocalDate to) {
        String last = Integer.toString(to.getYear());
        return from.getYear() == to.getYear() ? last : say("annex.years", Integer.toString(from.getYear()), last);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle messages() {
        return messages;
    }

    private String written(LocalDate date, String key) {
        return DateTimeFormatter.ofPattern(messages.getString(key), locale).format(date);
    }
}
