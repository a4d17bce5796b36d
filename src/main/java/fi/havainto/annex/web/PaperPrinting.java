package fi.havainto.annex.web;

import fi.havainto.annex.entity.AnnexReading;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Messages;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.web.ActiveLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Makes of what was read a paper for a page, in the language that the address asks for or else the reader's. */
@RequestScoped
public class PaperPrinting {

    /** An annex is issued in these; whoever reads the pages in another one gets the first. */
    private static final List<String> LANGUAGES = List.of("fi", "sv");

    @Inject
    private ActiveLocale reader;

    String language(String asked) {
        String wanted = asked != null && LANGUAGES.contains(asked) ? asked : reader.getTag();
        return LANGUAGES.contains(wanted) ? wanted : LANGUAGES.get(0);
    }

    String other(String asked) {
        return LANGUAGES.get(1 - LANGUAGES.indexOf(language(asked)));
    }

    /**
     * The paper in that language.
     *
     * @throws NotFound when the reader may not read what it says
     */
    ShownPaper paper(AnnexReading reading, String asked) {
        Locale locale = Locale.forLanguageTag(language(asked));
        return new ShownPaper(
                reading.snapshot().orElseThrow(NotFound::new),
                reading.sections(),
                state(reading.row(), locale),
                locale);
    }

    private static String state(AnnexRow row, Locale locale) {
        ResourceBundle words = Messages.in(locale);
        String day = DateTimeFormatter.ofPattern(words.getString("annex.page.date"), locale)
                .format(LocalDate.ofInstant(since(row), Clock.ZONE));
        String state = words.getString("annex.page.state." + row.state());
        return new MessageFormat(words.getString("annex.page.stateOn"), locale).format(new Object[] {state, day});
    }

    /** Since when an annex is as far as it is. */
    static Instant since(AnnexRow row) {
        return switch (row.state()) {
            case DRAFT -> row.changedAt();
            case FROZEN -> row.frozenAt();
            case PUBLISHED -> row.publishedAt();
            case WITHDRAWN -> row.withdrawnAt();
        };
    }
}
