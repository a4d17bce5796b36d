package fi.havainto.report.entity;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether somebody may make a move of a proposal as it stands, said once for the page that offers it and for the door
 * that refuses it.
 */
final class MoveGuard {

    private final Report report;
    private final ActionProposal proposal;
    private final Actor actor;
    private final Optional<HandlingStep> step;

    MoveGuard(Report report, ActionProposal proposal, Actor actor) {
        this.report = report;
        this.proposal = proposal;
        this.actor = actor;
        this.step = proposal.openStep();
    }

    /** The moves that a person may make now; sending is the form's, and the system needs no page. */
    List<Move> offered() {
        return Arrays.stream(Move.values())
                .filter(move -> move != Move.SUBMIT && move.mover() != Mover.SYSTEM)
                .filter(move -> refusalOf(move, Instant.MAX).isEmpty())
                .filter(move ->
                        move != Move.DECIDE || !report.outcomesFor(proposal).isEmpty())
                .toList();
    }

    /** Why not, as a message key; empty when the move may be made. */
    Optional<String> refusalOf(Move move, Instant now) {
        if (!move.startsFrom(proposal.getStage())) {
            return Optional.of("report.move.wrongStage");
        }
        if (!isMover(move)) {
            return Optional.of("report.move.notYours");
        }
        return Optional.ofNullable(refusalByWayGone(move, now));
    }

    private String refusalByWayGone(Move move, Instant now) {
        return switch (move) {
            case TAKE -> isTakenByActor() ? "report.move.alreadyYours" : null;
            case ASK -> proposal.isAsked() ? "report.move.alreadyAsked" : null;
            case ANSWER -> proposal.isAsked() ? null : "report.move.notAsked";
            case LAPSE -> isLapsed(now) ? null : "report.move.notDue";
            case ESCALATE -> escalation(now);
            case RETURN -> step.flatMap(proposal::originOf).isPresent() ? null : "report.move.nowhereToReturn";
            case PUT_ON_AGENDA -> agenda();
            case CONTEST -> proposal.isContested() ? "report.move.alreadyContested" : null;
            case SUBMIT, FORWARD, TAKE_OFF, DECIDE, START, FINISH, WITHDRAW -> null;
        };
    }

    private boolean isTakenByActor() {
        return step.map(HandlingStep::getTakenBy).filter(actor::is).isPresent();
    }

    private boolean isLapsed(Instant now) {
        return step.flatMap(HandlingStep::openQuestion)
                .filter(question -> question.isLapsed(now))
                .isPresent();
    }

    private String escalation(Instant now) {
        HandlingStep open = step.orElseThrow();
        if (open.getRole() == Role.COORDINATOR) {
            return "report.move.lastRung";
        }
        return open.isLate(now) ? null : "report.move.notDue";
    }

    /** Only management and the coordinator bring matters to a body, and only what the coordinator has looked at. */
    private String agenda() {
        Role desk = step.orElseThrow().getRole();
        if (desk != Role.MANAGER && desk != Role.COORDINATOR) {
            return "report.move.notManagement";
        }
        return report.isChecked() ? null : "report.move.unchecked";
    }

    private boolean isMover(Move move) {
        return switch (move.mover()) {
            case AUTHOR -> report.isWrittenBy(actor);
            case HOLDER -> isHolder();
            case SYSTEM -> actor.isSystem();
        };
    }

    /**
     * Nobody handles a report that they wrote, nor a proposal whose ending by them was contested. A secretary who wrote
     * down what the body ruled has ended nothing: the same body may be asked again.
     */
    boolean isHolder() {
        return !report.isWrittenBy(actor)
                && step.map(HandlingStep::desk)
                        .filter(desk -> desk.isHeldBy(actor))
                        .filter(desk -> desk.isBody() || !isContestedFromActor())
                        .isPresent();
    }

    /** Whoever answers for the unit's desk where it ended, or coordinates the area it came from; with the same exceptions. */
    boolean isFollower() {
        return proposal.getStage() == Stage.ENDED
                && !report.isWrittenBy(actor)
                && !isContestedFromActor()
                && (proposal.lastUnitStep()
                                .filter(last -> last.desk().isHeldBy(actor))
                                .isPresent()
                        || actor.holds(Role.COORDINATOR, report.getUnit().getPath()));
    }

    private boolean isContestedFromActor() {
        return Objects.equals(actor.personId(), proposal.getContestedFrom());
    }
}
