package fi.havainto.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finnish days off of 2026 and 2027 as the Finnish almanac has them, and days counted over them. */
class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14",
                "2026-05-24", "2026-06-19", "2026-06-20", "2026-10-31", "2026-12-06", "2026-12-24", "2026-12-25",
                "2026-12-26", "2027-01-01", "2027-01-06", "2027-03-26", "2027-03-29", "2027-05-06", "2027-06-25",
                "2027-06-26", "2027-11-06", "2027-12-06", "2027-12-24", "2027-12-25", "2026-03-07", "2026-03-08"
            })
    void daysOff(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02", "2026-01-05", "2026-04-02", "2026-04-07", "2026-04-30", "2026-05-15", "2026-06-18",
                "2026-06-22", "2026-06-26", "2026-10-30", "2026-12-07", "2026-12-23", "2026-12-28", "2026-12-31",
                "2027-05-17", "2027-06-18", "2027-06-24", "2027-06-28", "2027-11-05", "2027-12-23", "2027-12-27"
            })
    void workingDays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 5, 2026-03-09",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-04-01, 5, 2026-04-10",
        "2026-06-17, 5, 2026-06-25",
        "2026-12-22, 5, 2026-12-31",
        "2026-12-22, 10, 2027-01-11",
        "2026-03-02, 0, 2026-03-02"
    })
    void countsOverWeekendsHolidaysAndEves(LocalDate from, int count, LocalDate due) {
        assertThat(days.after(from, count)).isEqualTo(due);
    }

    /** Clocks go forward on 29.3.2026 and back on 25.10.2026; a day ends when it ends in Helsinki. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-27T21:59:59Z, 1, 2026-03-30T20:59:59Z",
        "2026-03-27T22:00:00Z, 1, 2026-03-30T20:59:59Z",
        "2026-03-26T10:00:00Z, 1, 2026-03-27T21:59:59Z",
        "2026-10-23T10:00:00Z, 1, 2026-10-26T21:59:59Z",
        "2026-10-22T10:00:00Z, 1, 2026-10-23T20:59:59Z",
        "2026-10-22T21:30:00Z, 1, 2026-10-26T21:59:59Z"
    })
    void aDayEndsWhenItEndsInHelsinki(Instant from, int count, Instant due) {
        assertThat(days.endAfter(from, count)).isEqualTo(due);
    }

    @Test
    void theDaysOnWhichTheClockChangesEndLikeAnyOther() {
        assertThat(WorkingDays.endOf(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T20:59:59Z");
        assertThat(WorkingDays.endOf(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-25T21:59:59Z");
    }
}
