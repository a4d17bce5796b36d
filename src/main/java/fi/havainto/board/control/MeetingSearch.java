package fi.havainto.board.control;

import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.MeetingRow;
import fi.havainto.board.entity.NamedProposal;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds meetings, their items and what these name; of other bodies than the actor's nothing is found. */
@ApplicationScoped
public class MeetingSearch {

    /** A draft is ready when nothing is missing; {@code Ruling.isComplete} says the same of one. */
    private static final String ROW = """
            select new fi.havainto.board.entity.MeetingRow(m.id, b.nameFi, b.nameSv, m.day, m.place, m.releasedAt,
                (select count(i) from AgendaItem i where i.meeting = m),
                (select count(n) from Ruling n where n.item.meeting = m and (n.closedAt is null or n.ruled = true)),
                (select count(d) from Ruling d where d.item.meeting = m and (d.ruled = true
                    or (d.closedAt is null and d.outcome is not null and d.reason is not null
                        and (d.outcome <> fi.havainto.report.entity.Outcome.TRANSFERRED
                             or (d.responsible is not null and d.due is not null))))))
            from Meeting m join m.body b where b.id in :bodies and\s""";

    private static final String COMING = "(m.day >= :today or m.releasedAt is null) order by m.day, m.id";
    private static final String PAST = "m.day < :today and m.releasedAt is not null order by m.day desc, m.id desc";

    private static final String NAMED = """
            select new fi.havainto.board.entity.NamedProposal(n.id, r.number, p.text, p.standard, r.language, p.level,
                s.role, s.unit.id, t)
            from Ruling n, ActionProposal p join p.report r join r.themes t, HandlingStep s
            where n.item.meeting = :meeting and (n.closedAt is null or n.ruled = true) and p.id = n.proposalId
              and index(t) = 0 and s.proposal = p and s.unit is not null
              and s.since = (select max(before.since) from HandlingStep before where before.proposal = p
                  and before.unit is not null and before.endedAt <= (select min(here.since) from HandlingStep here
                      where here.proposal = p and here.body = :body and here.since >= before.endedAt))
            """;

    @PersistenceContext
    private EntityManager em;

    /** What is to come or waits for its minutes, the next one first. */
    public List<MeetingRow> coming(Actor actor, LocalDate today, int first, int size) {
        return rows(actor, COMING, today, first, size);
    }

    /** What is over, the last one first. */
    public List<MeetingRow> past(Actor actor, LocalDate today, int first, int size) {
        return rows(actor, PAST, today, first, size);
    }

    private List<MeetingRow> rows(Actor actor, String which, LocalDate today, int first, int size) {
        List<Long> bodies = actor.bodies();
        return bodies.isEmpty()
                ? List.of()
                : em.createQuery(ROW + which, MeetingRow.class)
                        .setParameter("bodies", bodies)
                        .setParameter("today", today)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList();
    }

    public Optional<Meeting> find(Actor actor, long id) {
        List<Long> bodies = actor.bodies();
        return bodies.isEmpty()
                ? Optional.empty()
                : em.createQuery(
                                "select m from Meeting m join fetch m.body where m.id = :id and m.body.id in :bodies",
                                Meeting.class)
                        .setParameter("id", id)
                        .setParameter("bodies", bodies)
                        .getResultStream()
                        .findFirst();
    }

    /** The items of a meeting in their order, with their rulings. */
    public List<AgendaItem> items(Meeting meeting) {
        return em.createQuery(
                        "select distinct i from AgendaItem i left join fetch i.rulings where i.meeting = :meeting"
                                + " order by i.ordinal",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** What the items of a meeting name. */
    public List<NamedProposal> named(Meeting meeting) {
        return em.createQuery(NAMED, NamedProposal.class)
                .setParameter("meeting", meeting)
                .setParameter("body", meeting.getBody())
                .getResultList();
    }

    /** The coming meetings of bodies at or above that unit. */
    public List<Meeting> takingMore(String unitPath, LocalDate today) {
        return em.createQuery(
                        "select m from Meeting m join fetch m.body b join fetch b.kind, OrganisationUnit u"
                                + " where u.id = b.unitId and :path like concat(u.path, '%')"
                                + " and m.releasedAt is null and m.day >= :today order by m.day, m.id",
                        Meeting.class)
                .setParameter("path", unitPath)
                .setParameter("today", today)
                .getResultList();
    }

    public List<AgendaItem> items(Collection<Meeting> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from AgendaItem i where i.meeting in :meetings order by i.ordinal",
                                AgendaItem.class)
                        .setParameter("meetings", meetings)
                        .getResultList();
    }
}
