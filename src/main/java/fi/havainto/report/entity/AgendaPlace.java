package fi.havainto.report.entity;

import java.io.Serializable;

/**
 * A place on the agenda of a body's meeting: an item that is there, or a new one.
 *
 * @param meetingId the meeting that gets a new item, or null
 * @param itemId the item that is there already, or null
 */
public record AgendaPlace(Long meetingId, Long itemId) implements Serializable {

    public static AgendaPlace item(long id) {
        return new AgendaPlace(null, id);
    }

    public static AgendaPlace newItemOf(long meeting) {
        return new AgendaPlace(meeting, null);
    }
}
