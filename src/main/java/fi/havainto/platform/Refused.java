package fi.havainto.platform;

import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** A door said no: which door, and the message key of the reason. */
public record Refused(Actor actor, Instant at, String door, String key) implements DomainEvent {

    @Override
    public String action() {
        return "REFUSED";
    }

    @Override
    public String ids() {
        return "door=" + door + " key=" + key;
    }
}
