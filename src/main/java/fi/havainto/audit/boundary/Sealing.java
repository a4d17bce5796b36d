package fi.havainto.audit.boundary;

import fi.havainto.audit.control.ChainRows;
import fi.havainto.audit.entity.Link;
import fi.havainto.audit.entity.Seal;
import fi.havainto.audit.entity.SealedKind;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Job;
import fi.havainto.platform.NodeLock;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives everything that waits its place in the chain. The head of each batch goes to the log, so that a store of logs
 * outside the database witnesses it: whoever writes the chain anew has to change that too.
 */
@Boundary
public class Sealing implements Job {

    static final String LOCK = "seal";
    static final int BATCH = 5_000;
    private static final Logger LOG = Logger.getLogger(Sealing.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NodeLock nodes;

    @Inject
    private ChainRows chain;

    @Inject
    private Clock clock;

    @Override
    public boolean work(Actor actor) {
        actor.mustBeSystem();
        if (!nodes.take(LOCK)) {
            return false;
        }
        Instant now = clock.now();
        Seal head = chain.last().orElse(null);
        Seal before = head;
        int placed = 0;
        for (SealedKind kind : SealedKind.values()) {
            List<ChainRows.Waiting> rows = placed < BATCH ? chain.waiting(kind, BATCH - placed) : List.of();
            for (ChainRows.Waiting row : rows) {
                head = seal(head, row, now);
            }
            placed += rows.size();
        }
        if (head != before) {
            LOG.log(Level.INFO, "The trail is sealed up to {0}: {1}", new Object[] {
                Long.toString(head.getOrdinal()), HexFormat.of().formatHex(head.getHash())
            });
        }
        return placed == BATCH;
    }

    private Seal seal(Seal head, ChainRows.Waiting row, Instant now) {
        long ordinal = head == null ? 1 : head.getOrdinal() + 1;
        byte[] previous = head == null ? Link.start() : head.getHash();
        Link link = new Link(ordinal, now, row.kind(), row.fields());
        Seal seal = new Seal(link, row.rowId(), link.hash(previous));
        em.persist(seal);
        return seal;
    }
}
