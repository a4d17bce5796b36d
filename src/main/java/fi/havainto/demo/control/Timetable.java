package fi.havainto.demo.control;

import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** When in its day each move of a story is made: in office hours, and always later than the move before it. */
public final class Timetable {

    private static final int LEAST_MINUTES_BETWEEN = 7;
    private static final int MOST_MINUTES_BETWEEN = 35;

    private final WorkingDays days;

    public Timetable(WorkingDays days) {
        this.days = days;
    }

    /** The instant of each move, in the order of the story's fate. */
    public List<Instant> of(Story story) {
        Chance chance = Script.chance("timetable of " + story.key());
        List<Instant> instants = new ArrayList<>();
        Instant previous = story.writtenAt();
        for (StoryMove move : story.fate()) {
            previous = next(previous, move.workingDaysAfterPrevious(), chance);
            instants.add(previous);
        }
        return List.copyOf(instants);
    }

    /** The same time on the next working day: when somebody has come to read. */
    public Instant nextDay(Instant instant) {
        ZonedDateTime time = instant.atZone(Clock.ZONE);
        return time.with(days.after(time.toLocalDate(), 1)).toInstant();
    }

    private Instant next(Instant previous, int workingDays, Chance chance) {
        if (workingDays == 0) {
            return previous.plus(Duration.ofMinutes(chance.between(LEAST_MINUTES_BETWEEN, MOST_MINUTES_BETWEEN)));
        }
        LocalDate day = LocalDate.ofInstant(previous, Clock.ZONE);
        return WritingTime.on(days.after(day, workingDays), chance);
    }
}
