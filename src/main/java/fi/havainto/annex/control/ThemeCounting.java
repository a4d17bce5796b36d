package fi.havainto.annex.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts sent reports by primary theme for the preview. Raw counts leave this class only into a paper that hides
 * small ones; nothing else may call it.
 */
@ApplicationScoped
public class ThemeCounting {

    @PersistenceContext
    private EntityManager em;

    /**
     * Theme code → reports of that county that were sent in the period, checked by its coordinator and not withdrawn.
     * The theme comes last: EclipseLink miscounts the columns after an element of a collection.
     */
    public Map<String, Long> of(String countyCode, Instant from, Instant until) {
        return em.createQuery("""
                        select count(r.id), t from Report r join r.themes t
                        where index(t) = 0 and r.countyCode = :county and r.submittedAt >= :from
                          and r.submittedAt < :until and r.checkedAt is not null
                          and r.stage <> fi.havainto.report.entity.ReportStage.WITHDRAWN
                          and r.stage <> fi.havainto.report.entity.ReportStage.DRAFT
                        group by t
                        """, Object[].class)
                .setParameter("county", countyCode)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[1], row -> (Long) row[0]));
    }
}
