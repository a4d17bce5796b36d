package fi.havainto.feedback.boundary;

import fi.havainto.feedback.entity.Action;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Report;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What is being done about the proposals of a report. */
@Boundary
public class Actions {

    @PersistenceContext
    private EntityManager em;

    /** The actions of a report that the actor was already given to read, with what was noted of them. */
    public List<Action> of(Actor actor, Report report) {
        return em.createNamedQuery(Action.WITH_NOTES, Action.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** The action of a proposal that was started last, finished or not. */
    Optional<Action> last(Actor actor, long proposalId) {
        return em.createQuery(
                        "select a from Action a where a.proposalId = :proposal order by a.startedAt desc, a.id desc",
                        Action.class)
                .setParameter("proposal", proposalId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The unfinished action of a proposal. */
    public Action open(Actor actor, long proposalId) {
        return em.createQuery(
                        "select a from Action a where a.proposalId = :proposal and a.finishedAt is null", Action.class)
                .setParameter("proposal", proposalId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
