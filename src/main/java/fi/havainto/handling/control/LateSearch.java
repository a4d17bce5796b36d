package fi.havainto.handling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Finds the reports with a step whose date has passed and that somebody must hear of: those not told of yet, and those
 * told of long enough ago to be looked at again. The longest late comes first.
 */
@ApplicationScoped
public class LateSearch {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Deadlines deadlines;

    public List<Long> reports(Instant now, int most) {
        return em.createQuery(
                        "select r.id from HandlingStep s join s.proposal p join p.report r where s.endedAt is null"
                                + " and s.due < :now and (s.remindedAt is null or s.remindedAt <= :again)"
                                + " group by r.id order by min(s.due), r.id",
                        Long.class)
                .setParameter("now", now)
                .setParameter("again", deadlines.remindedBefore(now))
                .setMaxResults(most)
                .getResultList();
    }
}
