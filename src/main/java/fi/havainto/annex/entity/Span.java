package fi.havainto.annex.entity;

import fi.havainto.statistics.entity.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The time an annex tells of: half a year, a year, or a council term. A term is the four calendar years that begin in it,
 * so that each year belongs to one term.
 *
 * @param first the first calendar year
 * @param half 1 or 2, or 0 for whole years
 * @param years how many calendar years: 1, or {@value #YEARS_OF_TERM} for a term
 */
public record Span(int first, int half, int years) implements Serializable {

    /** Councils of municipalities and counties sit for four years. */
    public static final int YEARS_OF_TERM = 4;

    /** A calendar year that was the first whole one of a term; the others follow from it. */
    private static final int A_FIRST_YEAR = 2022;

    private static final Pattern TERM = Pattern.compile("(20\\d\\d)-(20\\d\\d)");

    public Span {
        if (half < 0 || half > 2 || (years != 1 && (years != YEARS_OF_TERM || half != 0))) {
            throw new IllegalArgumentException("An annex is of half a year, a year or a term");
        }
    }

    public static Span of(Period period) {
        return new Span(period.year(), period.half(), 1);
    }

    /** The term in which that calendar year begins. */
    public static Span termOf(int year) {
        return new Span(year - Math.floorMod(year - A_FIRST_YEAR, YEARS_OF_TERM), 0, YEARS_OF_TERM);
    }

    /** {@code 2026-1}, {@code 2026} or {@code 2026-2029}. */
    public static Optional<Span> of(String code) {
        Matcher term = TERM.matcher(code == null ? "" : code);
        if (term.matches()) {
            Span span = termOf(Integer.parseInt(term.group(1)));
            return span.code().equals(code) ? Optional.of(span) : Optional.empty();
        }
        return Period.of(code).map(Span::of);
    }

    public boolean isTerm() {
        return years == YEARS_OF_TERM;
    }

    /** The periods whose published figures it adds up: itself, or the years of the term. */
    public List<Period> periods() {
        return IntStream.range(0, years)
                .mapToObj(year -> new Period(first + year, half))
                .toList();
    }

    /** The span of the same length before it. */
    public Span before() {
        return half == 2 ? new Span(first, 1, 1) : new Span(first - years, half == 1 ? 2 : 0, years);
    }

    public LocalDate from() {
        return periods().get(0).from();
    }

    public LocalDate to() {
        return periods().get(years - 1).to();
    }

    public String code() {
        return isTerm() ? first + "-" + (first + years - 1) : periods().get(0).code();
    }
}
