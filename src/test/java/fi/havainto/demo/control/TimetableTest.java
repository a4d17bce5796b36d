package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the moves of the whole script are made. */
class TimetableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalTime LATEST = LocalTime.of(19, 0);

    private final WorkingDays days = new WorkingDays();
    private final Timetable timetable = new Timetable(days);
    private final List<Story> stories = new Script(TODAY, days::isWorkingDay).stories();

    @Test
    void eachMoveIsLaterThanTheOneBeforeAndBeforeToday() {
        assertThat(stories).allSatisfy(story -> {
            Instant previous = story.writtenAt();
            for (Instant instant : timetable.of(story)) {
                assertThat(instant).as(story.key()).isAfter(previous);
                assertThat(day(instant)).as(story.key()).isBefore(TODAY);
                previous = instant;
            }
        });
    }

    @Test
    void eachMoveIsOnTheWorkingDayThatTheStoryTells() {
        assertThat(stories).allSatisfy(story -> {
            LocalDate day = day(story.writtenAt());
            List<Instant> instants = timetable.of(story);
            assertThat(instants).hasSameSizeAs(story.fate());
            for (int i = 0; i < instants.size(); i++) {
                day = days.after(day, story.fate().get(i).workingDaysAfterPrevious());
                assertThat(day(instants.get(i))).as(story.key()).isEqualTo(day);
            }
        });
    }

    @Test
    void nobodyWorksAtNight() {
        assertThat(stories)
                .allSatisfy(story -> assertThat(timetable.of(story))
                        .allSatisfy(
                                instant -> assertThat(instant.atZone(Clock.ZONE).toLocalTime())
                                        .isBetween(WritingTime.FIRST, LATEST)));
    }

    @Test
    void theNextDayToReadOnIsAWorkingDayAtTheSameTime() {
        Instant friday =
                LocalDate.of(2026, 10, 23).atTime(14, 5).atZone(Clock.ZONE).toInstant();

        // in between the clocks are turned back
        assertThat(timetable.nextDay(friday).atZone(Clock.ZONE).toLocalDateTime())
                .isEqualTo(LocalDate.of(2026, 10, 26).atTime(14, 5));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clock.ZONE);
    }
}
