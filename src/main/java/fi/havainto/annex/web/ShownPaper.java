package fi.havainto.annex.web;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.Messages;
import fi.havainto.platform.chart.ChartOnPage;
import fi.havainto.platform.chart.ChartWords;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * An annex as a page shows it: its sections in the language of the paper, which need not be the reader's, and what the
 * fragments must know of their parts. Names of style classes are those of the style sheet.
 */
public final class ShownPaper {

    private static final String FIGURE = "num";
    private static final int HEADING = 0;

    /** So many columns of figures and words fit on a phone side by side. */
    private static final int FITTING = 2;

    private final Snapshot snapshot;
    private final List<Section> sections;
    private final String state;
    private final Locale locale;
    private final ResourceBundle words;

    /**
     * The annex of a snapshot in one language.
     *
     * @param sections in that language
     * @param state how far the annex is and since when, in that language
     */
    ShownPaper(Snapshot snapshot, List<Section> sections, String state, Locale locale) {
        this.snapshot = snapshot;
        this.sections = List.copyOf(sections);
        this.state = state;
        this.locale = locale;
        words = Messages.in(locale);
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public List<Section> getSections() {
        return sections;
    }

    public String getState() {
        return state;
    }

    public String getTitle() {
        return filled("annex.page.paper.title", spoken(snapshot.span(), words));
    }

    public String getSubtitle() {
        Span span = snapshot.span();
        return filled(
                "annex.page.paper.subtitle",
                snapshot.areaName().in(getLanguage()),
                written(span.from(), inOneYear(span) ? "annex.page.date.noYear" : "annex.page.date"),
                written(span.to(), "annex.page.date"));
    }

    public String getNumber() {
        return snapshot.number();
    }

    public String getIssuer() {
        return snapshot.countyName().in(getLanguage());
    }

    /** A text in the language of the paper. */
    public String word(String key) {
        return words.getString(key);
    }

    /** The language of a passage where it is not the paper's own; null elsewhere. */
    public String foreign(String language) {
        return language == null || language.isEmpty() || language.equals(getLanguage()) ? null : language;
    }

    public String tone(Part.Words said) {
        return switch (said.tone()) {
            case LEAD -> "first";
            case BODY -> "as-written";
            case SMALL -> "footnote";
        };
    }

    public ChartOnPage chart(Part.Drawn drawn) {
        return new ChartOnPage(drawn.chart(), "chart-" + drawn.id(), new ChartWords(words, locale));
    }

    /** Whether it is a table to read rather than to compare, too wide for a phone: there its rows become cards. */
    public boolean ofWords(Part.Tabled table) {
        int columns = table.heads().size();
        return columns > FITTING && columns - 1 > table.numbers().size();
    }

    public String side(Part.Tabled table, int column) {
        return column != HEADING && table.numbers().contains(column) ? FIGURE : null;
    }

    public String weight(Part.Tabled table, int row) {
        return table.totals().contains(row) ? "total" : null;
    }

    /** The language of a cell where it is not the paper's own; null elsewhere. */
    public String language(Part.Tabled table, int row, int column) {
        return foreign(table.language(row, column));
    }

    /** The span as people say it: 2026, 1–6/2026 or 2026–2029. */
    static String spoken(Span span, ResourceBundle words) {
        String first = Integer.toString(span.first());
        if (span.isTerm()) {
            return MessageFormat.format(
                    words.getString("annex.page.span.term"),
                    first,
                    Integer.toString(span.first() + Span.YEARS_OF_TERM - 1));
        }
        return MessageFormat.format(words.getString("annex.page.span." + span.half()), first);
    }

    private static boolean inOneYear(Span span) {
        return span.from().getYear() == span.to().getYear();
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(word(pattern), locale).format(day);
    }

    private String filled(String key, Object... arguments) {
        return new MessageFormat(word(key), locale).format(arguments);
    }
}
