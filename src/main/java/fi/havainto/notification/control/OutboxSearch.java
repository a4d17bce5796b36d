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
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is due to be mailed, and what an administrator sees of it: the notices to people of the own area. */
@ApplicationScoped
public class OutboxSearch {

    private static final String FROM =
            " from OutboxMessage o, Person p, OrganisationUnit u" + " where p.id = o.personId and u.id = p.unitId and ";

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
                                + " (person_id, report_id, event, created_at) = (select person_id, report_id, event,"
                                + " created_at from notification_outbox where id = ?1) order by id for update skip locked",
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

    public Map<OutboxState, Long> counts(Actor actor) {
        Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        bind(
                        em.createQuery(
                                "select o.state, count(o)" + FROM + area(actor) + " group by o.state", Object[].class),
                        actor)
                .getResultStream()
                .forEach(row -> counts.put((OutboxState) row[0], (Long) row[1]));
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
