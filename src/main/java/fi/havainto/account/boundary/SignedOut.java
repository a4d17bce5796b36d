package fi.havainto.account.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody went out by the button; a session that ran out leaves no row. */
public record SignedOut(Actor actor, Instant at) implements DomainEvent {

    @Override
    public String action() {
        return "SIGNED_OUT";
    }

    @Override
    public String ids() {
        return "person=" + actor.personId();
    }
}
