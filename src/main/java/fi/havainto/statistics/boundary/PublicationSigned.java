package fi.havainto.statistics.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Figures were signed: they are published and stay as they are. */
public record PublicationSigned(Actor actor, Instant at, long publicationId, String countyCode, String period)
        implements DomainEvent {

    @Override
    public String action() {
        return "PUBLICATION_SIGNED";
    }

    @Override
    public String ids() {
        return "publication=" + publicationId + " county=" + countyCode + " period=" + period;
    }
}
