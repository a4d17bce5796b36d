package fi.havainto.board.boundary;

import fi.havainto.board.entity.FollowUp;
import fi.havainto.board.entity.Meeting;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of what a body ruled at earlier meetings; for the people of that body. */
@Boundary
public class FollowUps {

    /** What was carried out longer ago than so many months before a meeting is not told at it any more. */
    public static final int TOLD_MONTHS = 12;

    /** The action that began with the ruling or after it; an earlier one was another desk's. */
    private static final String FOUND = """
            select new fi.havainto.board.entity.FollowUp(n.id, m.day, i.section, i.publicity, r.publicity, p.text, p.standard,
                r.language, p.level, n.outcome, n.responsible, a.due, a.finishedAt)
            from Ruling n join n.item i join i.meeting m join ActionProposal p on p.id = n.proposalId join p.report r
                left join Action a on a.proposalId = n.proposalId and a.startedAt >= n.closedAt
            where m.body = :body and m.releasedAt is not null and m.day < :day and n.ruled = true
              and n.outcome in (fi.havainto.report.entity.Outcome.ACCEPTED, fi.havainto.report.entity.Outcome.TRANSFERRED)
              and (a.finishedAt is null or a.finishedAt >= :since)
            order by m.day, i.ordinal, n.id, a.startedAt
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those of the meetings before that one, which the actor was already given to read: what presses first, then the oldest. */
    public List<FollowUp> before(Actor actor, Meeting meeting) {
        if (!actor.bodies().contains(meeting.getBody().getId())) {
            throw new NotFound();
        }
        Map<Long, FollowUp> first = new LinkedHashMap<>();
        em.createQuery(FOUND, FollowUp.class)
                .setParameter("body", meeting.getBody())
                .setParameter("day", meeting.getDay())
                .setParameter(
                        "since",
                        meeting.getDay()
                                .minusMonths(TOLD_MONTHS)
                                .atStartOfDay(Clock.ZONE)
                                .toInstant())
                .getResultList()
                .forEach(row -> first.putIfAbsent(row.rulingId(), row.withoutSecrets()));
        return first.values().stream()
                .sorted(Comparator.comparing(row -> row.state(clock.today())))
                .toList();
    }
}
