package fi.havainto.annex.control;

import fi.havainto.annex.entity.CheckedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the preview counts. It leaves only into {@link ThemeFigures}, which hides small counts. */
@ApplicationScoped
public class ThemeCounting {

    @PersistenceContext
    private EntityManager em;

    /** Reports of that county that were sent in the period, checked by its coordinator and not withdrawn. */
    public List<CheckedReport> of(String countyCode, Instant from, Instant until) {
        List<?> rows = em.createNativeQuery("""
                        select t.theme_code, string_agg(cast(a.person_id as text), ',')
                        from report_report r
                        join report_theme t on t.report_id = r.id and t.ordinal = 0
                        join report_author a on a.report_id = r.id
                        where r.county_code = ?1 and r.submitted_at >= ?2 and r.submitted_at < ?3
                          and r.checked_at is not null and r.stage not in ('DRAFT', 'WITHDRAWN')
                        group by r.id, t.theme_code
                        """)
                .setParameter(1, countyCode)
                .setParameter(2, Timestamp.from(from))
                .setParameter(3, Timestamp.from(until))
                .getResultList();
        return rows.stream().map(row -> report((Object[]) row)).toList();
    }

    private static CheckedReport report(Object[] row) {
        Set<Long> authors =
                Arrays.stream(row[1].toString().split(",")).map(Long::valueOf).collect(Collectors.toSet());
        return new CheckedReport(row[0].toString(), authors);
    }
}
