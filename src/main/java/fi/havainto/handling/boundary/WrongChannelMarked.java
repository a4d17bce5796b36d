package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** The coordinator says that a report belongs to another channel of the county. */
public record WrongChannelMarked(Actor actor, Instant at, long reportId, long channelId) implements DomainEvent {

    @Override
    public String action() {
        return "WRONG_CHANNEL";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " channel=" + channelId;
    }
}
