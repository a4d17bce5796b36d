package fi.havainto.audit.boundary;

import fi.havainto.audit.control.ChainRows;
import fi.havainto.audit.entity.Chain;
import fi.havainto.audit.entity.Fault;
import fi.havainto.audit.entity.SealedKind;
import fi.havainto.audit.entity.SealedRow;
import fi.havainto.audit.entity.Verified;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks through the whole chain and names what is not as it was sealed: a changed or missing row, a changed or missing
 * place, words that are not the committed ones, rows past the chain, and a chain that was written anew under an earlier
 * verification. Reads in batches; memory does not grow with the chain.
 */
@Boundary
public class Verification {

    private static final int BATCH = 5_000;
    private static final Logger LOG = Logger.getLogger(Verification.class.getName());

    /** What was stored of the look, and the first faults. */
    public record Result(Verified verified, List<Fault> faults) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainRows rows;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public Result verify(Actor actor) {
        if (!actor.isSystem()) {
            actor.mustBeAllowedForCounty(Permission.READ_TRAIL);
        }
        Chain chain = walked();
        for (SealedKind kind : SealedKind.values()) {
            rows.unsealed(kind, Chain.NAMED).forEach(chain::found);
            rows.gone(kind, Chain.NAMED).forEach(chain::found);
        }
        rows.rewritten(Chain.NAMED).forEach(chain::found);
        Verified verified = new Verified(actor, clock.now(), chain, rows.countWaiting());
        em.persist(verified);
        events.fire(new TrailVerified(actor, clock.now(), verified.getHead(), verified.getFaults()));
        chain.named().forEach(Verification::tell);
        return new Result(verified, chain.named());
    }

    private Chain walked() {
        Chain chain = new Chain();
        List<SealedRow> batch = rows.after(0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(chain::next);
            batch = rows.after(chain.head(), BATCH);
        }
        chain.end();
        return chain;
    }

    private static void tell(Fault fault) {
        LOG.log(Level.SEVERE, "The trail does not verify: {0} {1} {2} at {3}", new Object[] {
            fault.what(), fault.kind(), String.valueOf(fault.rowId()), String.valueOf(fault.ordinal())
        });
    }
}
