package fi.havainto.demo.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The working days of the script's two years, the last one before today; counted by their place in the row. */
final class Days {

    /** How busy each month is, January first, in percent of an ordinary one: July is quiet, November is not. */
    private static final int[] SEASON = {105, 105, 115, 105, 100, 65, 25, 80, 110, 120, 130, 75};

    /** How much more is written at the end of the two years than at their beginning, in percent. */
    private static final int GROWTH = 90;

    private static final int WHOLE = 100;

    private final List<LocalDate> days;
    private final List<Integer> places;

    Days(LocalDate first, LocalDate today, Predicate<LocalDate> isWorkingDay) {
        this.days = first.datesUntil(today).filter(isWorkingDay).toList();
        this.places = IntStream.range(0, days.size()).boxed().toList();
    }

    /** A day to write on: growing over the years and with the seasons. */
    LocalDate toWriteOn(Chance chance) {
        return days.get(chance.weighted(places, this::weight));
    }

    private int weight(int place) {
        int grown = WHOLE + GROWTH * place / days.size();
        return SEASON[days.get(place).getMonthValue() - 1] * grown;
    }

    /** The working day that many working days before today; 1 is the last one before it. */
    LocalDate workingDaysAgo(int count) {
        return days.get(days.size() - count);
    }

    /** The working day on or next before that many days before today. */
    LocalDate daysAgo(LocalDate today, int count) {
        LocalDate wanted = today.minusDays(count);
        return days.stream()
                .filter(day -> !day.isAfter(wanted))
                .reduce((earlier, later) -> later)
                .orElse(days.get(0));
    }

    /** The first working day that is not before that one. */
    LocalDate onOrAfter(LocalDate wanted) {
        return days.stream().filter(day -> !day.isBefore(wanted)).findFirst().orElseThrow();
    }

    /** The working day that many working days before a working day. */
    LocalDate before(LocalDate day, int count) {
        return days.get(days.indexOf(day) - count);
    }

    /** How many working days there are after that one and before today. */
    int left(LocalDate day) {
        return days.size() - 1 - days.indexOf(day);
    }
}
