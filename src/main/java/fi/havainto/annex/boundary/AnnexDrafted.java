package fi.havainto.annex.boundary;

import fi.havainto.annex.entity.Annex;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** A draft was begun, changed in its frame or thrown away. What is written in it is told with the freezing. */
public record AnnexDrafted(Actor actor, Instant at, String action, long annexId, String countyCode, String span)
        implements DomainEvent {

    static AnnexDrafted of(Actor actor, Instant at, String action, Annex annex) {
        return new AnnexDrafted(
                actor,
                at,
                action,
                annex.getId(),
                annex.area().countyCode(),
                annex.span().code());
    }

    @Override
    public String ids() {
        return "annex=" + annexId + " county=" + countyCode + " span=" + span;
    }
}
