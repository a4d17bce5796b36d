package fi.havainto.demo.control;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Dates of the year before the loading, and of the year of loading after it: what an annex tells of lies in that year
 * whenever the demo is loaded. Written {@code 0-03-24} for the 24th of March of last year, {@code 1-12-31} for the last day of
 * this one.
 */
record LastYear(int year) {

    private static final String MONTH_AND_DAY = "--";
    private static final int AFTER_THE_YEAR = 2;

    static LastYear before(LocalDate today) {
        return new LastYear(today.getYear() - 1);
    }

    LocalDate date(String written) {
        int later = Character.digit(written.charAt(0), Character.MAX_RADIX);
        return MonthDay.parse(MONTH_AND_DAY + written.substring(AFTER_THE_YEAR)).atYear(year + later);
    }

    /** That date, or nothing where none was written. */
    LocalDate dateOrNull(String written) {
        return written.isEmpty() ? null : date(written);
    }
}
