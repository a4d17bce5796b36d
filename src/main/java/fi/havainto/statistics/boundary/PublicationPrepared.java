package fi.havainto.statistics.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Figures of a county and a period were counted and protected; they are a draft. */
public record PublicationPrepared(Actor actor, Instant at, long publicationId, String countyCode, String period)
        implements DomainEvent {

    @Override
    public String action() {
        return "PUBLICATION_PREPARED";
    }

    @Override
    public String ids() {
        return "publication=" + publicationId + " county=" + countyCode + " period=" + period;
    }
}
