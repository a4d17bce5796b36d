package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five days to a first response, ten at a unit's desk, twenty with management, five after a decision. */
class DeadlinesTest {

    /** A Monday, with no holiday in the six weeks that follow but Easter. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final Deadlines deadlines = new Deadlines();

    @BeforeEach
    void count() {
        Ids.set(deadlines, "days", new WorkingDays());
    }

    @Test
    void firstResponseInAWeek() {
        assertThat(deadlines.arrived(MONDAY)).isEqualTo("2026-03-09T21:59:59Z");
    }

    @Test
    void aUnitHasTwoWeeksManagementAndCoordinatorFour() {
        assertThat(deadlines.taken(Role.SUPERVISOR, MONDAY)).isEqualTo("2026-03-16T21:59:59Z");
        assertThat(deadlines.taken(Role.MANAGER, MONDAY)).isEqualTo("2026-03-30T20:59:59Z");
        assertThat(deadlines.taken(Role.COORDINATOR, MONDAY)).isEqualTo("2026-03-30T20:59:59Z");
    }

    @Test
    void whatWasDecidedStartsInAWeek() {
        assertThat(deadlines.decided(MONDAY)).isEqualTo("2026-03-09T21:59:59Z");
    }

    @Test
    void authorsHaveTwoWeeksToAnswer() {
        assertThat(deadlines.asked(MONDAY)).isEqualTo("2026-03-16T21:59:59Z");
    }

    /** Asked on Monday with two days left, answered on the Thursday: due on Monday, for Saturday does not count. */
    @Test
    void aQuestionGivesTheDeskItsWorkingDaysBack() {
        Instant due = deadlines.arrived(MONDAY.minus(Duration.ofDays(5)));
        assertThat(due).isEqualTo("2026-03-04T21:59:59Z");
        assertThat(deadlines.resumed(due, MONDAY, MONDAY.plus(Duration.ofDays(3))))
                .isEqualTo("2026-03-09T21:59:59Z");
        assertThat(deadlines.resumed(due, MONDAY, MONDAY))
                .as("answered at once")
                .isEqualTo(due);
        Instant friday = MONDAY.plus(Duration.ofDays(4));
        assertThat(deadlines.resumed(due, friday, friday.plus(Duration.ofDays(2))))
                .as("over the weekend")
                .isEqualTo(due);
    }

    @Test
    void aMeetingHasFiveDaysForItsMinutes() {
        assertThat(deadlines.meeting(LocalDate.of(2026, 3, 5))).isEqualTo("2026-03-12T21:59:59Z");
    }

    @Test
    void whatIsStillLateIsToldEveryFiveWorkingDays() {
        Instant told = MONDAY;
        assertThat(told).isAfter(deadlines.remindedBefore(MONDAY.plus(Duration.ofDays(6))));
        assertThat(told).isBefore(deadlines.remindedBefore(MONDAY.plus(Duration.ofDays(7))));
        Instant beforeEaster = Instant.parse("2026-04-01T08:00:00Z");
        assertThat(beforeEaster).isAfter(deadlines.remindedBefore(beforeEaster.plus(Duration.ofDays(8))));
        assertThat(beforeEaster).isBefore(deadlines.remindedBefore(beforeEaster.plus(Duration.ofDays(9))));
    }
}
