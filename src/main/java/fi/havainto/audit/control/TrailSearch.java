package fi.havainto.audit.control;

import fi.havainto.audit.entity.Fault;
import fi.havainto.audit.entity.SealedKind;
import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.audit.entity.TrailState;
import fi.havainto.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds lines of the trail, the newest first, page by page from the last line of the page before. */
@ApplicationScoped
public class TrailSearch {

    private static final String ROW = "select new fi.havainto.audit.entity.TrailRow(e.id, e.at, e.personId, e.job,"
            + " e.action, e.ids, e.reportId, s.ordinal, s.sealedAt) from AuditEvent e left join Seal s"
            + " on s.rowId = e.id and s.kind = fi.havainto.audit.entity.SealedKind.EVENT where 1 = 1";

    private static final String STATE = """
            select h.ordinal, encode(h.hash, 'hex'), h.sealed_at, (select count(*) from audit_waiting),
                   v.at, v.faults, v.fault, v.kind, v.row_id as fault_row, v.ordinal as fault_ordinal
            from (select 1) one
                 left join (select * from audit_seal order by ordinal desc limit 1) h on true
                 left join (select * from audit_verification order by at desc, id desc limit 1) v on true
            """;

    private static final long NOBODYS = -1;

    @PersistenceContext
    private EntityManager em;

    /**
     * @param before the id of the last line of the page before, or null for the first page
     * @param most how many lines at most
     */
    public List<TrailRow> rows(TrailFilter filter, Long before, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, before, parameters);
        var query = em.createQuery(ROW + where + " order by e.at desc, e.id desc", TrailRow.class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private String where(TrailFilter filter, Long before, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        add(where, parameters, " and e.personId = :person", "person", filter.person());
        add(where, parameters, " and e.reportId = :report", "report", report(filter.report()));
        add(where, parameters, " and e.action = :action", "action", filter.action());
        add(where, parameters, " and e.at >= :from", "from", start(filter.from()));
        add(
                where,
                parameters,
                " and e.at < :until",
                "until",
                filter.to() == null ? null : start(filter.to().plusDays(1)));
        if (before != null) {
            em.createQuery("select e.at from AuditEvent e where e.id = :id", Instant.class)
                    .setParameter("id", before)
                    .getResultStream()
                    .findFirst()
                    .ifPresent(at -> {
                        where.append(" and e.at <= :at and (e.at < :at or e.id < :before)");
                        parameters.put("at", at);
                        parameters.put("before", before);
                    });
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clock.ZONE).toInstant();
    }

    /** The id of a report that was named by its number or its id; one that is not known has no lines. */
    private Long report(String named) {
        if (named == null || !named.contains("-")) {
            return named == null ? null : Long.valueOf(named);
        }
        List<?> ids = em.createNativeQuery("select id from report_report where number = ?1")
                .setParameter(1, named)
                .getResultList();
        return ids.isEmpty() ? NOBODYS : ((Number) ids.get(0)).longValue();
    }

    public TrailState state() {
        Object[] row = (Object[]) em.createNativeQuery(STATE).getSingleResult();
        long faults = row[5] == null ? 0 : number(row[5]);
        return new TrailState(
                row[0] == null ? 0 : number(row[0]),
                (String) row[1],
                instant(row[2]),
                number(row[3]),
                instant(row[4]),
                faults,
                faults == 0 ? null : fault(row));
    }

    private static Fault fault(Object[] row) {
        return new Fault(
                Fault.What.valueOf((String) row[6]),
                row[7] == null ? null : SealedKind.valueOf((String) row[7]),
                row[8] == null ? null : (Long) number(row[8]),
                row[9] == null ? null : (Long) number(row[9]));
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
