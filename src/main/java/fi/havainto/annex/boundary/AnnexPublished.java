package fi.havainto.annex.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** An annex was published: everybody of its county reads it. */
public record AnnexPublished(Actor actor, Instant at, long annexId, String number, String countyCode)
        implements DomainEvent {

    @Override
    public String action() {
        return "ANNEX_PUBLISHED";
    }

    @Override
    public String ids() {
        return "annex=" + annexId + " number=" + number + " county=" + countyCode;
    }
}
