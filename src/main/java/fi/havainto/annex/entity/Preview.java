package fi.havainto.annex.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What an annex would say today: how many reports there are of each theme, area by area. The counts are exact; it is
 * the paper's business to hide small ones, and to say that it is not for publication.
 *
 * @param issuer whose annex it is
 * @param areas names of the areas, one a column; at least one
 * @param from first day of the period
 * @param to last day of the period
 * @param rows themes in the order in which they are printed; may be none
 * @param demo whether the reports are invented
 * @throws IllegalArgumentException when there is no area, the period ends before it begins, or a theme has another
 *     number of counts than there are areas
 */
public record Preview(
        String issuer,
        List<String> areas,
        LocalDate from,
        LocalDate to,
        Instant madeAt,
        Locale locale,
        List<ThemeCounts> rows,
        boolean demo) {

    public Preview {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(locale, "locale");
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A preview has an area");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
        for (ThemeCounts row : rows) {
            if (row.counts().size() != areas.size()) {
                throw new IllegalArgumentException("A theme has a count for each area");
            }
        }
    }

    /** A theme, in the language of the paper, and its reports in each area. */
    public record ThemeCounts(String theme, List<Long> counts) {

        public ThemeCounts {
            counts = List.copyOf(counts);
        }
    }
}
