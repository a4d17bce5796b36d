package fi.havainto.report.entity;

import static fi.havainto.report.entity.Stage.DECIDED;
import static fi.havainto.report.entity.Stage.DRAFT;
import static fi.havainto.report.entity.Stage.ENDED;
import static fi.havainto.report.entity.Stage.IN_HANDLING;
import static fi.havainto.report.entity.Stage.IN_PROGRESS;
import static fi.havainto.report.entity.Stage.SUBMITTED;
import static fi.havainto.report.entity.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The moves of a proposal, on one screen: from which stages, to which, who makes it, what it needs. There are no
 * others. {@code DECIDE} goes where its {@link Outcome} says.
 */
public enum Move {
    SUBMIT(EnumSet.of(DRAFT), SUBMITTED, Mover.AUTHOR, StepEffect.OPENS),
    TAKE(EnumSet.of(SUBMITTED, IN_HANDLING), IN_HANDLING, Mover.HOLDER, StepEffect.KEEPS),
    FORWARD(EnumSet.of(SUBMITTED, IN_HANDLING), SUBMITTED, Mover.HOLDER, StepEffect.PASSES_ON, Need.TARGET, Need.WORDS),
    RETURN(EnumSet.of(SUBMITTED, IN_HANDLING), SUBMITTED, Mover.HOLDER, StepEffect.PASSES_ON, Need.WORDS),
    DECIDE(EnumSet.of(IN_HANDLING), null, Mover.HOLDER, StepEffect.KEEPS, Need.OUTCOME, Need.WORDS),
    START(EnumSet.of(DECIDED), IN_PROGRESS, Mover.HOLDER, StepEffect.KEEPS, Need.RESPONSIBLE, Need.DUE),
    FINISH(EnumSet.of(IN_PROGRESS), ENDED, Mover.HOLDER, StepEffect.CLOSES, Need.RESULT, Need.WORDS),
    WITHDRAW(EnumSet.of(SUBMITTED, IN_HANDLING), WITHDRAWN, Mover.AUTHOR, StepEffect.CLOSES);

    /** What a move does to the step at the desk that holds the proposal. */
    public enum StepEffect {
        OPENS,
        KEEPS,
        PASSES_ON,
        CLOSES;

        public boolean opensNext() {
            return this == OPENS || this == PASSES_ON;
        }
    }

    private final Set<Stage> from;
    private final Stage to;
    private final Mover mover;
    private final StepEffect step;
    private final List<Need> needs;

    Move(Set<Stage> from, Stage to, Mover mover, StepEffect step, Need... needs) {
        this.from = from;
        this.to = to;
        this.mover = mover;
        this.step = step;
        this.needs = List.of(needs);
    }

    public boolean startsFrom(Stage stage) {
        return from.contains(stage);
    }

    public Set<Stage> from() {
        return EnumSet.copyOf(from);
    }

    /** The stage this move leads to; for {@code DECIDE} the outcome's. */
    public Stage to(Outcome outcome) {
        return to == null ? outcome.to() : to;
    }

    public Mover mover() {
        return mover;
    }

    public StepEffect step() {
        return step;
    }

    public List<Need> needs() {
        return needs;
    }

    /** The needs of this move made so, with what the chosen outcome adds. */
    public Set<Need> needsWith(Outcome outcome) {
        Set<Need> all = EnumSet.noneOf(Need.class);
        all.addAll(needs);
        if (this == DECIDE && outcome != null) {
            all.addAll(outcome.needs());
        }
        return all;
    }
}
