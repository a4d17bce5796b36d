package fi.havainto.report.entity;

import fi.havainto.platform.Conflict;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One making of one move: guards of all its proposals first, then the stage, the step and the change row of each, so
 * that a refusal leaves nothing behind. A report is sent whole.
 */
final class MoveRun {

    private final Report report;
    private final Move move;
    private final Actor actor;
    private final MoveInput input;
    private final Instant at;

    MoveRun(Report report, Move move, Actor actor, MoveInput input, Instant at) {
        this.report = report;
        this.move = move;
        this.actor = actor;
        this.input = input;
        this.at = at;
    }

    List<ReportChange> run(Map<Long, Integer> versions) {
        if (versions.isEmpty()
                || move == Move.SUBMIT
                        && versions.size() < report.getProposals().size()) {
            throw new MoveRefused("report.move.noProposal");
        }
        input.mustMeet(move);
        List<ActionProposal> proposals =
                versions.entrySet().stream().map(this::asSeen).toList();
        proposals.forEach(this::mustBeAllowed);
        Passage words = words();
        return proposals.stream().map(proposal -> make(proposal, words)).toList();
    }

    private ActionProposal asSeen(Map.Entry<Long, Integer> seen) {
        ActionProposal proposal = report.proposal(seen.getKey());
        if (proposal.getVersion() != seen.getValue()) {
            throw new Conflict();
        }
        return proposal;
    }

    private ReportChange make(ActionProposal proposal, Passage words) {
        Stage from = proposal.getStage();
        Desk desk = move.mover() == Mover.HOLDER
                ? proposal.openStep().map(HandlingStep::desk).orElse(null)
                : null;
        proposal.arrive(move.to(input.getOutcome()), outcome());
        boolean leaves =
                move.step() == Move.StepEffect.PASSES_ON || !proposal.getStage().isLive();
        if (leaves) {
            proposal.endStep(at);
        }
        return new ReportChange(proposal, move, from, outcome(), at)
                .by(actor.personId(), desk)
                .saying(words);
    }

    private void mustBeAllowed(ActionProposal proposal) {
        if (!move.startsFrom(proposal.getStage())) {
            throw new MoveRefused("report.move.wrongStage");
        }
        if (!isMover(report, proposal, actor, move)) {
            throw new MoveRefused("report.move.notYours");
        }
        if (move == Move.TAKE && isTakenBy(proposal, actor)) {
            throw new MoveRefused("report.move.alreadyYours");
        }
        if (move == Move.DECIDE && !report.outcomesFor(proposal).contains(input.getOutcome())) {
            throw new MoveRefused("report.move.notYourLevel");
        }
        if (move == Move.RETURN && proposal.previousStep().isEmpty()) {
            throw new MoveRefused("report.move.nowhereToReturn");
        }
    }

    private Outcome outcome() {
        return move == Move.DECIDE ? input.getOutcome() : null;
    }

    private Passage words() {
        if (move == Move.SUBMIT) {
            return Passage.commitmentOf(SentVersion.of(report), report.getLanguage(), at);
        }
        String text = input.getWords();
        return text == null || text.isBlank() ? null : Passage.of(text.strip(), input.languageOr(report), at);
    }

    static List<Move> movesFor(Report report, ActionProposal proposal, Actor actor) {
        return Arrays.stream(Move.values())
                .filter(move -> move != Move.SUBMIT && move.startsFrom(proposal.getStage()))
                .filter(move -> isMover(report, proposal, actor, move))
                .filter(move ->
                        move != Move.DECIDE || !report.outcomesFor(proposal).isEmpty())
                .filter(move -> move != Move.RETURN || proposal.previousStep().isPresent())
                .filter(move -> move != Move.TAKE || !isTakenBy(proposal, actor))
                .toList();
    }

    private static boolean isTakenBy(ActionProposal proposal, Actor actor) {
        return proposal.openStep()
                .filter(step -> actor.personId() != null && actor.personId().equals(step.getTakenBy()))
                .isPresent();
    }

    /** Nobody handles a report that they wrote. */
    private static boolean isMover(Report report, ActionProposal proposal, Actor actor, Move move) {
        return switch (move.mover()) {
            case AUTHOR -> report.isWrittenBy(actor);
            case HOLDER ->
                !report.isWrittenBy(actor)
                        && proposal.openStep()
                                .filter(step -> step.desk().isHeldBy(actor))
                                .isPresent();
            case SYSTEM -> actor.isSystem();
        };
    }
}
