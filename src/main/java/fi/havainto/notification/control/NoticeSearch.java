package fi.havainto.notification.control;

import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.NoticeRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds a person's own notices, and marks them as read. */
@ApplicationScoped
public class NoticeSearch {

    /**
     * What has not left by mail yet need not leave any more. A notice that is being mailed at this very moment is passed
     * over instead of waited for, and is unread until the next time.
     */
    private static final String READ = "update notification_outbox set read_at = ?1,"
            + " state = case when state = 'WAITING' then 'READ' else state end, next_try_at = null"
            + " where id in (select id from notification_outbox where read_at is null and %s for update skip locked)";

    /** Stands for the report where a notice is about an annex. */
    public static final long OF_NO_REPORT = 0;

    @PersistenceContext
    private EntityManager em;

    /** Newest first; the proposals of all rows are asked for at once. */
    public List<NoticeRow> rows(long person, int first, int size) {
        List<NoticeRow> acts = em.createQuery(
                        "select new fi.havainto.notification.entity.NoticeRow(o.reportId, o.event,"
                                + " coalesce(r.number, o.annexNumber), o.createdAt, count(o.id), count(o.readAt))"
                                + " from OutboxMessage o left join Report r on r.id = o.reportId"
                                + " where o.personId = :person"
                                + " group by o.reportId, o.event, r.number, o.annexNumber, o.createdAt"
                                + " order by o.createdAt desc, max(o.id) desc",
                        NoticeRow.class)
                .setParameter("person", person)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return acts.isEmpty() ? acts : withProposals(person, acts);
    }

    private List<NoticeRow> withProposals(long person, List<NoticeRow> acts) {
        List<Object[]> notices = em.createQuery(
                        "select o.reportId, o.event, o.createdAt, p.ordinal from OutboxMessage o, ActionProposal p"
                                + " where o.personId = :person and p.id = o.proposalId"
                                + " and o.createdAt between :oldest and :newest order by p.ordinal",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("oldest", acts.get(acts.size() - 1).at())
                .setParameter("newest", acts.get(0).at())
                .getResultList();
        return acts.stream()
                .map(act -> act.of(notices.stream()
                        .filter(one -> act.isOf((Long) one[0], (NoticeEvent) one[1], (Instant) one[2]))
                        .map(one -> (Integer) one[3])
                        .toList()))
                .toList();
    }

    /**
     * How many unread acts there are of each report ({@value #OF_NO_REPORT}: of annexes), of so many acts at most: nobody
     * counts further than a bell shows.
     */
    public Map<Long, Long> unread(long person, int most) {
        return em.createQuery(
                        "select coalesce(o.reportId, " + OF_NO_REPORT + "L), o.event, o.createdAt from OutboxMessage o"
                                + " where o.personId = :person and o.readAt is null"
                                + " group by o.reportId, o.annexNumber, o.event, o.createdAt",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultStream()
                .collect(Collectors.groupingBy(act -> (Long) act[0], Collectors.counting()));
    }

    public boolean isUnread(long person, long report) {
        return isUnread(person, "reportId", report);
    }

    public boolean isUnread(long person, String annexNumber) {
        return isUnread(person, "annexNumber", annexNumber);
    }

    private boolean isUnread(long person, String about, Object which) {
        return !em.createQuery(
                        "select o.id from OutboxMessage o where o.personId = :person and o.readAt is null and o."
                                + about + " = :which",
                        Long.class)
                .setParameter("person", person)
                .setParameter("which", which)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void readReport(long person, long report, Instant now) {
        read(now, "person_id = ?2 and report_id = ?3", person, report);
    }

    public void readAnnex(long person, String number, Instant now) {
        read(now, "person_id = ?2 and annex_number = ?3", person, number);
    }

    public void readAll(long person, Instant now) {
        read(now, "person_id = ?2", person);
    }

    public void readOlder(Instant than, Instant now) {
        read(now, "created_at < ?2", Timestamp.from(than));
    }

    /** @param which the condition, whose values begin with the second */
    private void read(Instant now, String which, Object... values) {
        Query query = em.createNativeQuery(READ.formatted(which)).setParameter(1, Timestamp.from(now));
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
        }
        query.executeUpdate();
    }
}
