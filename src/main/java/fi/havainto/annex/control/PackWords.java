package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.platform.Clock;
import fi.havainto.platform.pdf.Wording;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of a meeting pack in its language, and its way of writing days and names. */
record PackWords(ResourceBundle messages, Locale locale) {

    String say(String key, Object... values) {
        String pattern = messages.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    Wording wording(String key, Object... values) {
        return Wording.of(say(key, values));
    }

    /** What people wrote, in the language in which they did. */
    static Wording written(String text, String language) {
        return new Wording(text, Locale.forLanguageTag(language));
    }

    String own(BothLanguages names) {
        return names.in(locale.getLanguage());
    }

    String named(Map<String, BothLanguages> names, String code) {
        return own(names.getOrDefault(code, new BothLanguages(code, code)));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.getString("annex.date"), locale)
                .format(day);
    }

    String date(Instant at) {
        return date(LocalDate.ofInstant(at, Clock.ZONE));
    }

    /** Day and minute. */
    String moment(Instant at) {
        return date(at) + " "
                + DateTimeFormatter.ofPattern(messages.getString("layout.date.time"), locale)
                        .format(at.atZone(Clock.ZONE));
    }

    static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
