package fi.havainto.annex.entity;

import fi.havainto.platform.disclosure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What an annex would say today: how many reports there are of each theme. It is the paper's business to say that it is
 * not for publication.
 *
 * @param issuer whose annex it is
 * @param from first day of the period
 * @param to last day of the period
 * @param rows themes in the order in which they are printed; may be none
 * @param total of all themes
 * @param demo whether the reports are invented
 * @throws IllegalArgumentException when the period ends before it begins
 */
public record Preview(
        String issuer,
        LocalDate from,
        LocalDate to,
        Instant madeAt,
        Locale locale,
        List<ThemeRow> rows,
        Figure total,
        boolean demo) {

    public Preview {
        rows = List.copyOf(rows);
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(locale, "locale");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    /** A theme, in the language of the paper, and its reports. */
    public record ThemeRow(String theme, Figure reports) {}
}
