package fi.havainto.annex.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** An annex was frozen: it has its number and is as it is for good. */
public record AnnexFrozen(Actor actor, Instant at, long annexId, String number, String countyCode)
        implements DomainEvent {

    @Override
    public String action() {
        return "ANNEX_FROZEN";
    }

    @Override
    public String ids() {
        return "annex=" + annexId + " number=" + number + " county=" + countyCode;
    }
}
