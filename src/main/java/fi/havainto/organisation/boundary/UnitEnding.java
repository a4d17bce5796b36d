package fi.havainto.organisation.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/**
 * A unit gets a last day. Told before it is stored, so that rooms above can see to their people and proposals, or refuse.
 *
 * @param path the unit's path
 * @param successorId the unit that takes over, or null
 */
public record UnitEnding(Actor actor, Instant at, long unitId, String path, Long successorId) implements DomainEvent {

    /** Refusals come before anybody is moved. */
    public static final int REFUSING = 50;

    public static final int MOVING = 100;

    /** The field of the form that a refusal belongs to. */
    public static final String SUCCESSOR = "successor";

    @Override
    public String action() {
        return "UNIT_ENDED";
    }

    @Override
    public String ids() {
        return "unit=" + unitId + " successor=" + successorId;
    }
}
