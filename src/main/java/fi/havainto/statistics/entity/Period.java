package fi.havainto.statistics.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar year or one of its halves.
 *
 * @param year the calendar year
 * @param half 1 or 2, or 0 for the whole year
 */
public record Period(int year, int half) implements Serializable {

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)(?:-([12]))?");

    /** {@code 2026} or {@code 2026-1}. */
    public static Optional<Period> of(String code) {
        Matcher matcher = CODE.matcher(code == null ? "" : code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int half = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(new Period(Integer.parseInt(matcher.group(1)), half));
    }

    /** The period of those days: a year or one of its halves. */
    public static Period between(LocalDate first, LocalDate last) {
        int half = first.getMonth() == Month.JULY ? 2 : last.getMonth() == Month.JUNE ? 1 : 0;
        return new Period(first.getYear(), half);
    }

    /** This year and the one before with their halves that have begun, newest first. */
    public static List<Period> until(LocalDate today) {
        return since(today.getYear() - 1, today);
    }

    /** The years from one on with their halves that have begun, newest first. */
    public static List<Period> since(int first, LocalDate today) {
        List<Period> periods = new ArrayList<>();
        for (int year = today.getYear(); year >= first; year--) {
            periods.add(new Period(year, 0));
            for (int half = 2; half >= 1; half--) {
                Period one = new Period(year, half);
                if (!one.from().isAfter(today)) {
                    periods.add(one);
                }
            }
        }
        return periods;
    }

    public LocalDate from() {
        return LocalDate.of(year, half == 2 ? Month.JULY : Month.JANUARY, 1);
    }

    public LocalDate to() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    public boolean isYear() {
        return half == 0;
    }

    /** The year that it is or belongs to. */
    public Period ofYear() {
        return new Period(year, 0);
    }

    /** The halves of a year, none of a half. */
    public List<Period> halves() {
        return isYear() ? List.of(new Period(year, 1), new Period(year, 2)) : List.of();
    }

    public String code() {
        return half == 0 ? Integer.toString(year) : year + "-" + half;
    }
}
