package fi.havainto.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When in the day somebody writes: in office hours, Finnish time. */
final class WritingTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    static final LocalTime FIRST = LocalTime.of(7, 30);
    static final int MINUTES = 9 * 60;

    private static final int SECONDS = 60;

    private WritingTime() {}

    static Instant on(LocalDate day, Chance chance) {
        LocalTime time = FIRST.plusMinutes(chance.below(MINUTES)).plusSeconds(chance.below(SECONDS));
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
