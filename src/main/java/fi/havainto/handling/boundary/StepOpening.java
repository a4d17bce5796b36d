package fi.havainto.handling.boundary;

import fi.havainto.handling.control.Deadlines;
import fi.havainto.handling.control.Ladder;
import fi.havainto.handling.entity.Rung;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.WorkingDays;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Hears every move: opens the next step where a proposal was passed on, and sets the clock where it stayed. */
@Boundary
public class StepOpening {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ladders ladders;

    @Inject
    private Deadlines deadlines;

    void on(@Observes @Priority(ReportMoved.ROUTING) ReportMoved moved) {
        Report report = em.find(Report.class, moved.reportId());
        for (ReportMoved.Moved one : moved.proposals()) {
            ActionProposal proposal = report.proposal(one.proposalId());
            switch (moved.move()) {
                case SUBMIT -> openFirst(moved, report, proposal);
                case FORWARD -> open(moved, report, proposal, moved.input().getTarget());
                case RETURN -> giveBack(moved, report, proposal);
                case TAKE -> setClock(moved, report, proposal, takenOver(moved, one, proposal));
                case DECIDE -> setClock(moved, report, proposal, decided(moved, proposal));
                case START -> setClock(moved, report, proposal, promised(moved));
                case FINISH, WITHDRAW -> {
                    // the step has ended with the proposal: nothing waits any more
                }
            }
        }
    }

    private void openFirst(ReportMoved moved, Report report, ActionProposal proposal) {
        Rung first = ladders.first(moved.actor(), report);
        report.openStep(
                proposal.getId(),
                first.unit(),
                first.role(),
                first.number(),
                moved.at(),
                deadlines.arrived(moved.at()));
    }

    private void open(ReportMoved moved, Report report, ActionProposal proposal, Desk target) {
        Rung rung = Ladder.onward(left(proposal), ladders.of(moved.actor(), report)).stream()
                .filter(desk -> desk.isAt(target))
                .findFirst()
                .orElseThrow(() -> new MoveRefused("report.move.noSuchDesk"));
        report.openStep(
                proposal.getId(), rung.unit(), rung.role(), rung.number(), moved.at(), deadlines.arrived(moved.at()));
    }

    /** The step that the move has just ended. */
    private static HandlingStep left(ActionProposal proposal) {
        return proposal.getSteps().get(proposal.getSteps().size() - 1);
    }

    private void giveBack(ReportMoved moved, Report report, ActionProposal proposal) {
        HandlingStep left = left(proposal);
        HandlingStep origin = proposal.getSteps().stream()
                .filter(step -> !step.desk().equals(left.desk()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new MoveRefused("report.move.nowhereToReturn"));
        report.openStep(
                proposal.getId(),
                origin.getUnit(),
                origin.getRole(),
                origin.getRung(),
                moved.at(),
                deadlines.arrived(moved.at()));
    }

    private Instant taken(ReportMoved moved, ActionProposal proposal) {
        return deadlines.taken(proposal.openStep().orElseThrow().getRole(), moved.at());
    }

    /** A colleague who takes over inherits the deadline; only the first taking sets it. */
    private Instant takenOver(ReportMoved moved, ReportMoved.Moved one, ActionProposal proposal) {
        return one.from() == Stage.SUBMITTED
                ? taken(moved, proposal)
                : proposal.openStep().orElseThrow().getDue();
    }

    /** The end of the promised day; a day that is over already is no promise. */
    private static Instant promised(ReportMoved moved) {
        Instant end = WorkingDays.endOf(moved.input().getDue());
        if (end.isBefore(moved.at())) {
            throw new MoveRefused("report.move.dueIsPast");
        }
        return end;
    }

    /** Null when the decision ended the proposal. */
    private Instant decided(ReportMoved moved, ActionProposal proposal) {
        if (proposal.openStep().isEmpty()) {
            return null;
        }
        return switch (moved.input().getOutcome()) {
            case TRANSFERRED -> promised(moved);
            case REFERRED_BACK -> taken(moved, proposal);
            default -> deadlines.decided(moved.at());
        };
    }

    private void setClock(ReportMoved moved, Report report, ActionProposal proposal, Instant due) {
        if (due != null) {
            report.reschedule(proposal.getId(), moved.actor().personId(), due);
        }
    }
}
