package fi.havainto.feedback.boundary;

import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Passage;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.Stage;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;

/**
 * Hears every move: the words of a move that tells the authors become a feedback addressed to each of them, in the
 * same transaction; a decision that starts an action opens it, its end closes it.
 */
@Boundary
public class FeedbackWriting {

    private static final Set<Move> TELLS_AUTHORS = EnumSet.of(Move.FORWARD, Move.DECIDE, Move.FINISH);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Actions actions;

    void on(@Observes @Priority(ReportMoved.FEEDBACK) ReportMoved moved) {
        Report report = em.find(Report.class, moved.reportId());
        for (ReportMoved.Moved one : moved.proposals()) {
            if (TELLS_AUTHORS.contains(moved.move())) {
                tell(moved, one, report);
            }
            act(moved, one, report);
        }
    }

    private void tell(ReportMoved moved, ReportMoved.Moved one, Report report) {
        Passage words = em.find(ReportChange.class, one.changeId()).getPassage();
        Feedback feedback = new Feedback(
                report.getId(),
                one.proposalId(),
                one.changeId(),
                words,
                moved.actor().personId(),
                moved.at());
        em.persist(feedback);
        feedback.addressTo(report.getAuthors());
        ActionProposal proposal = report.proposal(one.proposalId());
        if (proposal.getStage() == Stage.ENDED) {
            proposal.endedBy(feedback.getId());
        }
    }

    private void act(ReportMoved moved, ReportMoved.Moved one, Report report) {
        MoveInput input = moved.input();
        if (moved.move() == Move.START || one.outcome() == Outcome.TRANSFERRED) {
            boolean outside = input.isOutside() || one.outcome() == Outcome.TRANSFERRED;
            em.persist(
                    new Action(one.proposalId(), input.getResponsible().strip(), outside, input.getDue(), moved.at()));
        } else if (moved.move() == Move.FINISH) {
            Passage result = Passage.of(input.getResult().strip(), report.getLanguage(), moved.at());
            actions.open(moved.actor(), one.proposalId()).finish(result, moved.at());
        }
    }
}
