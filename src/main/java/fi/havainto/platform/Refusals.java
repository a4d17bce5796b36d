package fi.havainto.platform;

import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the trail of a refusal in a transaction of its own, since the one that was refused is gone. */
@ApplicationScoped
public class Refusals {

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(Actor actor, String door, String key) {
        events.fire(new Refused(actor, clock.now(), door, key));
    }
}
