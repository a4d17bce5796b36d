package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Ids;
import java.time.Instant;
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
}
