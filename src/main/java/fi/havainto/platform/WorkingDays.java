package fi.havainto.platform;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finnish working days: Monday to Friday without public holidays, Midsummer Eve and Christmas Eve. A deadline of n
 * days ends when the n-th working day after the given one is over.
 */
@ApplicationScoped
public class WorkingDays {

    private static final int DECEMBER = 12;
    private static final int CHRISTMAS_EVE = 24;
    private static final int JUNE = 6;
    private static final int FIRST_MIDSUMMER_EVE = 19;
    private static final int LAST_MIDSUMMER_EVE = 25;

    private final HolidayManager finnish =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isEve(day) && !holidaysOf(day.getYear()).contains(day);
    }

    /** The day that is that many working days after the given one. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate due = day;
        for (int left = workingDays; left > 0; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        return due;
    }

    /** How many working days there are after the first day, up to and with the last one; 0 when it is not later. */
    public int between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** The latest day after which that many working days have passed with the given one. */
    public LocalDate before(LocalDate day, int workingDays) {
        LocalDate earlier = day;
        for (int left = workingDays; left > 0; earlier = earlier.minusDays(1)) {
            if (isWorkingDay(earlier)) {
                left--;
            }
        }
        return earlier;
    }

    /** The last moment of the day that is that many working days after the instant's day. */
    public Instant endAfter(Instant from, int workingDays) {
        return endOf(after(LocalDate.ofInstant(from, Clock.ZONE), workingDays));
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Clock.ZONE).toInstant();
    }

    private static boolean isEve(LocalDate day) {
        boolean christmas = day.getMonthValue() == DECEMBER && day.getDayOfMonth() == CHRISTMAS_EVE;
        boolean midsummer = day.getMonthValue() == JUNE
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= FIRST_MIDSUMMER_EVE
                && day.getDayOfMonth() <= LAST_MIDSUMMER_EVE;
        return christmas || midsummer;
    }

    private Set<LocalDate> holidaysOf(int year) {
        return holidays.computeIfAbsent(
                year,
                y -> finnish.getHolidays(Year.of(y)).stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toSet()));
    }
}
