package fi.havainto.feedback.entity;

import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import java.util.Optional;

/** What is noted of an action: how it goes while it is carried out, or afterwards what it changed. */
public enum NoteKind {
    PROGRESS(1000, Stage.IN_PROGRESS),
    EFFECT(2000, Stage.ENDED);

    private final int limit;
    private final Stage stage;

    NoteKind(int limit, Stage stage) {
        this.limit = limit;
        this.stage = stage;
    }

    /** The most characters of the words. */
    public int limit() {
        return limit;
    }

    /** What is said where no action is at that stage, as a message key. */
    public String closed() {
        return this == EFFECT ? "feedback.note.notFinished" : "feedback.note.notInProgress";
    }

    /**
     * Why this actor may not note it of that proposal now, as a message key; empty when it may be done. Progress is noted by
     * whoever may finish the action, an effect by the desk where it ended and by the coordinator.
     *
     * @param last the action of the proposal that was started last
     */
    public Optional<String> refusalTo(Actor actor, Report report, ActionProposal proposal, Optional<Action> last) {
        boolean open = proposal.getStage() == stage
                && last.filter(action -> action.isFinished() == (this == EFFECT))
                        .isPresent();
        if (!open) {
            return Optional.of(closed());
        }
        boolean theirs = this == EFFECT ? report.isFollowedBy(actor, proposal) : report.isHeldBy(actor, proposal);
        return theirs ? Optional.empty() : Optional.of("report.move.notYours");
    }
}
