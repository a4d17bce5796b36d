package fi.havainto.annex.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;
import java.util.Set;

/**
 * An annex was published: everybody of its county reads it.
 *
 * @param authors ids of those whose reports its figures count
 */
public record AnnexPublished(Actor actor, Instant at, long annexId, String number, String countyCode, Set<Long> authors)
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
