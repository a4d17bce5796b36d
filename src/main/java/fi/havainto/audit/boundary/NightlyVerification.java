package fi.havainto.audit.boundary;

import fi.havainto.audit.entity.Verified;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Job;
import fi.havainto.platform.NodeLock;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;

/** Has the chain looked through once a night, and at once where nobody ever did. */
@Boundary
public class NightlyVerification implements Job {

    private static final String LOCK = "verification";

    /** When few people work, by Finnish time. */
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NodeLock nodes;

    @Inject
    private Verification verification;

    @Inject
    private Clock clock;

    @Override
    public boolean work(Actor actor) {
        actor.mustBeSystem();
        if (isDue() && nodes.take(LOCK)) {
            verification.verify(actor);
        }
        return false;
    }

    private boolean isDue() {
        Instant now = clock.now();
        Instant tonight = clock.today().atTime(NIGHT).atZone(Clock.ZONE).toInstant();
        Instant night = tonight.isAfter(now)
                ? clock.today().minusDays(1).atTime(NIGHT).atZone(Clock.ZONE).toInstant()
                : tonight;
        return em.createQuery("select v from Verified v where v.job is not null and v.at >= :night", Verified.class)
                .setParameter("night", night)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
