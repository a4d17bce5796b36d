package fi.havainto.report.entity;

import fi.havainto.platform.Conflict;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Actor;
import java.time.Instant;
import java.util.Comparator;
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
        // as the author numbered them, so that history, agenda and paper name them in that order
        List<ActionProposal> proposals = versions.entrySet().stream()
                .map(this::asSeen)
                .sorted(Comparator.comparingInt(ActionProposal::getOrdinal))
                .toList();
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

    private void mustBeAllowed(ActionProposal proposal) {
        MoveGuard guard = new MoveGuard(report, proposal, actor);
        guard.refusalOf(move, at).ifPresent(refusal -> {
            throw new MoveRefused(refusal);
        });
        if (move == Move.DECIDE && !report.outcomesFor(proposal).contains(input.getOutcome())) {
            throw new MoveRefused("report.move.notYourLevel");
        }
        if (proposal.getStage() == Stage.ON_AGENDA && input.isMissing(Need.ITEM)) {
            throw new MoveRefused("report.move.needs." + Need.ITEM).about(Need.ITEM.field());
        }
    }

    private ReportChange make(ActionProposal proposal, Passage words) {
        Stage from = proposal.getStage();
        Desk desk = move.mover() == Mover.AUTHOR
                ? null
                : proposal.openStep().map(HandlingStep::desk).orElse(null);
        if (move == Move.CONTEST) {
            proposal.contest(whoEnded(proposal), at);
        }
        if (endsQuestion()) {
            proposal.endQuestion(move == Move.ANSWER ? words : null, at);
        }
        proposal.arrive(move.to(from, input.getOutcome()), outcome());
        if (move.endsStep(from, proposal.getStage())) {
            proposal.endStep(at);
        }
        return new ReportChange(proposal, move, from, outcome(), at)
                .by(actor.personId(), desk)
                .saying(words);
    }

    /** Taking over and asking leave what was asked open; everything else that happens makes the question pointless. */
    private boolean endsQuestion() {
        return move != Move.ASK && move != Move.TAKE;
    }

    private Long whoEnded(ActionProposal proposal) {
        return report.getChanges().stream()
                .filter(change -> change.getProposal() == proposal && change.getTo() == Stage.ENDED)
                .reduce((earlier, later) -> later)
                .map(ReportChange::getPersonId)
                .orElseThrow();
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
}
