package fi.havainto.board.boundary;

import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** A secretary has changed a meeting or an item of it. */
public record AgendaChanged(Actor actor, Instant at, String action, long meetingId, Long itemId)
        implements DomainEvent {

    static AgendaChanged of(Actor actor, Instant at, String action, Meeting meeting) {
        return new AgendaChanged(actor, at, action, meeting.getId(), null);
    }

    static AgendaChanged of(Actor actor, Instant at, String action, AgendaItem item) {
        return new AgendaChanged(actor, at, action, item.getMeeting().getId(), item.getId());
    }

    @Override
    public String ids() {
        return "meeting=" + meetingId + (itemId == null ? "" : " item=" + itemId);
    }
}
