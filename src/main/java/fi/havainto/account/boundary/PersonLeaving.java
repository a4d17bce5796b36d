package fi.havainto.account.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody's work ends. Told when an administrator says so, and once more when the last day is over, for what has come to
 * them meanwhile.
 *
 * @param receiverId who takes over, or null
 * @param lastDay the last day at work
 * @param over whether that day has passed; then nothing is refused any more
 */
public record PersonLeaving(Actor actor, Instant at, long personId, Long receiverId, LocalDate lastDay, boolean over)
        implements DomainEvent {

    /** The field of the form that a refusal belongs to. */
    public static final String RECEIVER = "receiver";

    @Override
    public String action() {
        return over ? "PERSON_LEFT" : "PERSON_LEAVING";
    }

    @Override
    public String ids() {
        return "person=" + personId + " receiver=" + receiverId;
    }
}
