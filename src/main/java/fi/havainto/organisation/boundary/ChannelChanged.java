package fi.havainto.organisation.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody has added or changed another channel of a county. */
public record ChannelChanged(Actor actor, Instant at, long channelId) implements DomainEvent {

    @Override
    public String action() {
        return "CHANNEL_CHANGED";
    }

    @Override
    public String ids() {
        return "channel=" + channelId;
    }
}
