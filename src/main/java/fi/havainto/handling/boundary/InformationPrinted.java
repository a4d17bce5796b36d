package fi.havainto.handling.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** A report was printed for a request for information, so many parts of it withheld. */
public record InformationPrinted(Actor actor, Instant at, long reportId, long withheld) implements DomainEvent {

    @Override
    public String action() {
        return "INFORMATION_PRINTED";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " withheld=" + withheld;
    }
}
