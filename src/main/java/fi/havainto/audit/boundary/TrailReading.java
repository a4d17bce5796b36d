package fi.havainto.audit.boundary;

import fi.havainto.audit.control.TrailSearch;
import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.audit.entity.TrailState;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The trail for the privacy officer: ids only, and each reading is a line of its own. */
@Boundary
public class TrailReading {

    @Inject
    private TrailSearch search;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** The lines of one page, the newest first; {@code before} is the last line of the page before, or null. */
    public List<TrailRow> rows(Actor actor, TrailFilter filter, Long before, int most) {
        actor.mustBeAllowedForCounty(Permission.READ_TRAIL);
        List<TrailRow> rows = search.rows(filter, before, most);
        events.fire(new TrailRead(actor, clock.now(), filter));
        return rows;
    }

    /** How far the trail is sealed, and what the last look through it found. */
    public TrailState state(Actor actor) {
        if (!actor.isSystem()) {
            actor.mustBeAllowedForCounty(Permission.READ_TRAIL);
        }
        return search.state();
    }
}
