package fi.havainto.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;

/** A lent time lasts as long as its work; days are Finnish days. */
class ClockTest {

    private static final Instant THEN = Instant.parse("2025-12-31T22:30:00.123456789Z");

    private final Clock clock = new Clock();

    @Test
    void aLentTimeEndsWithItsWorkAlsoWhenThatFails() {
        clock.at(THEN, () -> assertThat(clock.now()).isEqualTo("2025-12-31T22:30:00.123456Z"));
        assertThat(clock.now()).isAfter(THEN);
        assertThatThrownBy(() -> clock.at(THEN, () -> {
                    throw new Conflict();
                }))
                .isInstanceOf(Conflict.class);
        assertThat(clock.now()).isAfter(THEN);
    }

    @Test
    void todayIsAFinnishDayAndInstantsAreCutToWhatTheDatabaseKeeps() {
        clock.at(THEN, () -> assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 1, 1)));
        assertThat(clock.now().getLong(ChronoField.NANO_OF_SECOND) % 1000).isZero();
    }
}
