package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** The coordinator takes back that a report belongs to another channel. */
public record WrongChannelUnmarked(Actor actor, Instant at, long reportId) implements DomainEvent {

    @Override
    public String action() {
        return "WRONG_CHANNEL_TAKEN_BACK";
    }

    @Override
    public String ids() {
        return "report=" + reportId;
    }
}
