package fi.havainto.handling.control;

import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Until when each desk answers, in working days. */
@ApplicationScoped
public class Deadlines {

    public static final int FIRST_RESPONSE = 5;
    public static final int UNIT = 10;
    public static final int MANAGEMENT = 20;
    public static final int QUESTION = 10;
    public static final int AFTER_RULING = 5;
    public static final int REMINDED_EVERY = 5;

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

    /** When its authors were asked something. */
    public Instant asked(Instant at) {
        return days.endAfter(at, QUESTION);
    }

    /** When a question has ended: the desk gets back the working days that the question took. */
    public Instant resumed(Instant due, Instant asked, Instant ended) {
        int paused = days.between(LocalDate.ofInstant(asked, Clock.ZONE), LocalDate.ofInstant(ended, Clock.ZONE));
        return days.endAfter(due, paused);
    }

    /** When it stands on the agenda of a meeting on that day. */
    public Instant meeting(LocalDate day) {
        return WorkingDays.endOf(days.after(day, AFTER_RULING));
    }

    /** Whoever was told before this moment that a date has passed is told again. */
    public Instant remindedBefore(Instant now) {
        return WorkingDays.endOf(days.before(LocalDate.ofInstant(now, Clock.ZONE), REMINDED_EVERY));
    }
}
