package fi.havainto.handling.boundary;

import fi.havainto.handling.control.Deadlines;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.Body;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.NextStep;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Hears every move that passed a proposal on, and opens its next step. Where it stayed, {@link StepClock} hears. */
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
            if (moved.passesOn(one)) {
                report.openStep(one.proposalId(), next(moved, report, report.proposal(one.proposalId())), moved.at());
            }
        }
    }

    private NextStep next(ReportMoved moved, Report report, ActionProposal proposal) {
        return switch (moved.move()) {
            case SUBMIT -> at(ladders.first(moved.actor(), report, proposal), moved.at());
            case FORWARD -> at(chosen(moved, report, proposal), moved.at());
            case ESCALATE ->
                at(
                        ladders.above(moved.actor(), report, proposal)
                                .orElseThrow(() -> new MoveRefused("report.move.lastRung")),
                        moved.at());
            case CONTEST -> at(ladders.afterContest(moved.actor(), report, proposal), moved.at());
            case RETURN -> origin(proposal, moved.at());
            case PUT_ON_AGENDA -> atBody(moved.input(), proposal.lastStep());
            case TAKE_OFF -> NextStep.backAt(sender(proposal), again(proposal, moved.at()));
            case DECIDE -> NextStep.backAt(sender(proposal), ruled(moved, proposal));
            case TAKE, ASK, ANSWER, LAPSE, START, FINISH, WITHDRAW ->
                throw new IllegalStateException(moved.move() + " passes nothing on");
        };
    }

    private NextStep at(Rung rung, Instant at) {
        return NextStep.at(rung.unit(), rung.role(), rung.number(), deadlines.arrived(at));
    }

    private Rung chosen(ReportMoved moved, Report report, ActionProposal proposal) {
        return ladders.onward(moved.actor(), report, proposal).stream()
                .filter(desk -> desk.isAt(moved.input().getTarget()))
                .findFirst()
                .orElseThrow(() -> new MoveRefused("report.move.noSuchDesk"));
    }

    private NextStep origin(ActionProposal proposal, Instant at) {
        HandlingStep origin = proposal.originOf(proposal.lastStep())
                .orElseThrow(() -> new MoveRefused("report.move.nowhereToReturn"));
        return NextStep.at(origin.getUnit(), origin.getRole(), origin.getRung(), deadlines.arrived(at));
    }

    /** The desk that put the proposal on the agenda from which it comes back. */
    private static HandlingStep sender(ActionProposal proposal) {
        return proposal.lastUnitStep().orElseThrow();
    }

    /** The room of bodies has said by now which body meets, and when; who did not ask it named no item there is. */
    private NextStep atBody(MoveInput input, HandlingStep sender) {
        Optional<Long> body = Optional.ofNullable(input.getMeetingDay())
                .map(day -> input.getTarget().bodyId());
        return NextStep.at(
                em.getReference(Body.class, body.orElseThrow(() -> new MoveRefused("report.move.noSuchItem"))),
                sender.getRung(),
                deadlines.meeting(input.getMeetingDay()));
    }

    private Instant again(ActionProposal proposal, Instant at) {
        Role role = sender(proposal).getRole();
        return deadlines.taken(role, at);
    }

    private Instant ruled(ReportMoved moved, ActionProposal proposal) {
        Outcome outcome = moved.input().getOutcome();
        return switch (outcome) {
            case TRANSFERRED -> StepClock.promised(moved);
            case REFERRED_BACK -> again(proposal, moved.at());
            case ACCEPTED, REJECTED, NOTED -> deadlines.decided(moved.at());
        };
    }
}
