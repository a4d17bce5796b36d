package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.MaskReason;
import java.time.Instant;

/** Words were masked in so many texts of a report, for good. */
public record TextMasked(Actor actor, Instant at, long reportId, MaskReason reason, int texts) implements DomainEvent {

    @Override
    public String action() {
        return "TEXT_MASKED";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " reason=" + reason + " texts=" + texts;
    }
}
