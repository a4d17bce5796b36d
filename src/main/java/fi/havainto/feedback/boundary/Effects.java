package fi.havainto.feedback.boundary;

import fi.havainto.feedback.entity.FinishedAction;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the finished actions whose effect is still to be noted, so that whoever may note it comes to their reports. */
@Boundary
public class Effects {

    /** What was finished longer ago is not asked for any more. */
    public static final Duration ASKED_FOR = Duration.ofDays(365);

    /** The step that the ending move ended has its very moment. */
    private static final String FOUND = """
            select new fi.havainto.feedback.entity.FinishedAction(r.number, r.observation.title, p.ordinal, a.finishedAt)
            from Action a, HandlingStep s join s.proposal p join p.report r
            where p.id = a.proposalId and p.stage = fi.havainto.report.entity.Stage.ENDED
              and a.finishedAt > :since and s.endedAt = a.finishedAt
              and (p.contestedFrom is null or p.contestedFrom <> :me)
              and not exists (select w.id from Report w join w.authors k where w = r and k = :me)
              and not exists (select n.id from ActionNote n where n.action = a
                and n.kind = fi.havainto.feedback.entity.NoteKind.EFFECT)
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those that ended at desks of this actor, finished first ones first. */
    public List<FinishedAction> unseen(Actor actor, int most) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        List<String> desks = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (Grant grant : actor.grants()) {
            if (grant.role().handles()) {
                int nth = desks.size();
                desks.add("(s.role = :role" + nth + " and s.unit.path like :path" + nth + ")");
                parameters.put("role" + nth, grant.role());
                parameters.put("path" + nth, grant.path() + "%");
            }
        }
        var query = em.createQuery(
                        FOUND + " and (" + String.join(" or ", desks) + ") order by a.finishedAt, a.id",
                        FinishedAction.class)
                .setParameter("since", clock.now().minus(ASKED_FOR))
                .setParameter("me", actor.personId())
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
