package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;
import java.util.List;

/** The coordinator has changed the themes of a report, from those codes to these. */
public record ThemesChanged(Actor actor, Instant at, long reportId, List<String> from, List<String> to)
        implements DomainEvent {

    @Override
    public String action() {
        return "THEMES_CHANGED";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " themes=" + String.join(",", from) + ">" + String.join(",", to);
    }
}
