package fi.havainto.notification.control;

import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.notification.entity.OutboxRow;
import fi.havainto.notification.entity.OutboxState;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what is due to be mailed, and what an administrator sees of it: the notices to people of the own area. */
@ApplicationScoped
public class OutboxSearch {

    private static final String FROM =
            " from OutboxMessage o, Person p, OrganisationUnit u" + " where p.id = o.personId and u.id = p.unitId and ";

    private static final String COUNTS = """
            select v.state, (select count(*) from (select from notification_outbox o
                join account_person p on p.id = o.person_id join organisation_unit u on u.id = p.unit_id
                where o.state = v.state and (%s) limit ?1) counted)
            from (values ('WAITING'), ('SENT'), ('READ'), ('NO_ADDRESS'), ('FAILED')) v (state)
            """;

    @PersistenceContext
    private EntityManager em;

    /** Ids of what may be tried now, what has waited longest first. */
    public List<Long> due(Instant now, int most) {
        return em.createQuery(
                        "select o.id from OutboxMessage o where o.state ="
                                + " fi.havainto.notification.entity.OutboxState.WAITING and o.nextTryAt <= :now"
                                + " order by o.nextTryAt, o.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Locks that notice and those that the same act brought to the same person, one for each proposal, as far as they are
     * due. What another transaction holds is left to it: it is sent there, or found again.
     */
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> lock(long id, Instant now) {
        return em.createNativeQuery(
                        "select * from notification_outbox where state = 'WAITING' and next_try_at <= ?2 and"
                                + " (id = ?1 or (person_id, report_id, event, created_at) = (select person_id, report_id,"
                                + " event, created_at from notification_outbox where id = ?1)) order by id"
                                + " for update skip locked",
                        OutboxMessage.class)
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
    }

    public List<OutboxRow> rows(Actor actor, OutboxState state, int first, int size) {
        TypedQuery<OutboxRow> query = em.createQuery(
                "select new fi.havainto.notification.entity.OutboxRow(o.id, p.displayName, o.event, o.createdAt,"
                        + " o.state, o.failures, o.reason, o.nextTryAt, o.sentAt)" + FROM + area(actor)
                        + (state == null ? "" : " and o.state = :state") + " order by o.createdAt desc, o.id desc",
                OutboxRow.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return bind(query, actor).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** How many there are in each state, none counted further than that. */
    public Map<OutboxState, Long> counts(Actor actor, int most) {
        Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        List<String> paths = paths(actor);
        String area = IntStream.rangeClosed(1, paths.size())
                .mapToObj(nth -> "starts_with(u.path, ?" + (nth + 1) + ")")
                .collect(Collectors.joining(" or "));
        Query query = em.createNativeQuery(COUNTS.formatted(area)).setParameter(1, most);
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter(i + 2, paths.get(i));
        }
        Stream<?> rows = query.getResultStream();
        rows.map(Object[].class::cast)
                .forEach(row -> counts.put(OutboxState.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    /** That notice, where its recipient belongs to the actor's area. */
    public Optional<OutboxMessage> find(Actor actor, long id) {
        return bind(em.createQuery("select o" + FROM + area(actor) + " and o.id = :id", OutboxMessage.class), actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Since when the oldest of those that wait has waited. */
    public Optional<Instant> waitingSince() {
        Object oldest = em.createNativeQuery("select min(created_at) from notification_outbox where state = 'WAITING'")
                .getSingleResult();
        return Optional.ofNullable(oldest).map(time -> ((Timestamp) time).toInstant());
    }

    private static List<String> paths(Actor actor) {
        return actor.grants(Role.ADMIN).map(Grant::path).toList();
    }

    private static String area(Actor actor) {
        List<String> areas = new ArrayList<>();
        for (int i = 0; i < paths(actor).size(); i++) {
            areas.add("u.path like :path" + i);
        }
        return "(" + String.join(" or ", areas) + ")";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Actor actor) {
        List<String> paths = paths(actor);
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter("path" + i, paths.get(i) + "%");
        }
        return query;
    }
}
