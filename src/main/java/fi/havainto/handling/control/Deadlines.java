package fi.havainto.handling.control;

import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Until when each desk answers, in working days. */
@ApplicationScoped
public class Deadlines {

    public static final int FIRST_RESPONSE = 5;
    public static final int UNIT = 10;
    public static final int MANAGEMENT = 20;
    public static final int AFTER_RULING = 5;

    @Inject
    private WorkingDays days;

    /** When a proposal has come to a desk that nobody has taken it at yet. */
    public Instant arrived(Instant at) {
        return days.endAfter(at, FIRST_RESPONSE);
    }

    /** When somebody at that desk has taken it. */
    public Instant taken(Role desk, Instant at) {
        return days.endAfter(at, desk == Role.SUPERVISOR ? UNIT : MANAGEMENT);
    }

    /** When it was accepted and waits to be started. */
    public Instant decided(Instant at) {
        return days.endAfter(at, AFTER_RULING);
    }
}
