package fi.havainto.account.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody came in with the right password. */
public record SignedIn(Actor actor, Instant at) implements DomainEvent {

    @Override
    public String action() {
        return "SIGNED_IN";
    }

    @Override
    public String ids() {
        return "person=" + actor.personId();
    }
}
