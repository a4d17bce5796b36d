package fi.havainto.handling.boundary;

import fi.havainto.handling.control.Deadlines;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.WorkingDays;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Question;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.Stage;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Hears every move after which a proposal stays at its desk, and sets the desk's clock; a question stops it. */
@Boundary
public class StepClock {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Deadlines deadlines;

    void on(@Observes @Priority(ReportMoved.ROUTING) ReportMoved moved) {
        Report report = em.find(Report.class, moved.reportId());
        for (ReportMoved.Moved one : moved.proposals()) {
            if (moved.stays(one)) {
                set(moved, one, report, report.proposal(one.proposalId()));
            }
        }
    }

    private void set(ReportMoved moved, ReportMoved.Moved one, Report report, ActionProposal proposal) {
        HandlingStep step = proposal.openStep().orElseThrow();
        Long mover = moved.actor().personId();
        switch (moved.move()) {
            case TAKE -> report.reschedule(proposal.getId(), mover, takenOver(moved, one, step));
            case DECIDE -> report.reschedule(proposal.getId(), mover, decided(moved, step));
            case START -> report.reschedule(proposal.getId(), mover, promised(moved));
            case ASK ->
                report.ask(proposal.getId(), em.find(ReportChange.class, one.changeId()), deadlines.asked(moved.at()));
            case ANSWER, LAPSE -> report.reschedule(proposal.getId(), step.getTakenBy(), resumed(moved, step));
            default -> throw new IllegalStateException(moved.move() + " keeps no step");
        }
    }

    /**
     * A colleague who takes over inherits the deadline; only the first taking sets it. While a question is open the
     * desk's time stands still, so it begins where the question did and gets back every day of it in the end.
     */
    private Instant takenOver(ReportMoved moved, ReportMoved.Moved one, HandlingStep step) {
        if (one.from() != Stage.SUBMITTED) {
            return step.getOwnDue();
        }
        Instant begins = step.openQuestion().map(Question::getAskedAt).orElse(moved.at());
        return deadlines.taken(step.getRole(), begins);
    }

    private Instant decided(ReportMoved moved, HandlingStep step) {
        return switch (moved.input().getOutcome()) {
            case TRANSFERRED -> promised(moved);
            case REFERRED_BACK -> deadlines.taken(step.getRole(), moved.at());
            case ACCEPTED, REJECTED, NOTED -> deadlines.decided(moved.at());
        };
    }

    private Instant resumed(ReportMoved moved, HandlingStep step) {
        Question question = step.lastQuestion().orElseThrow();
        return deadlines.resumed(step.getOwnDue(), question.getAskedAt(), moved.at());
    }

    /** The end of the promised day; a day that is over already is no promise. */
    static Instant promised(ReportMoved moved) {
        Instant end = WorkingDays.endOf(moved.input().getDue());
        if (end.isBefore(moved.at())) {
            throw new MoveRefused("report.move.dueIsPast").about("due");
        }
        return end;
    }
}
