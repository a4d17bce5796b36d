package fi.havainto.account.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** A wrong password for a known account; an unknown name leaves no row, so that the trail is no list of guesses. */
public record SignInFailed(Actor actor, Instant at, long personId, boolean locked) implements DomainEvent {

    @Override
    public String action() {
        return "SIGN_IN_FAILED";
    }

    @Override
    public String ids() {
        return "person=" + personId + " locked=" + locked;
    }
}
