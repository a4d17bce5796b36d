package fi.havainto.report.entity;

import static fi.havainto.report.entity.Stage.DECIDED;
import static fi.havainto.report.entity.Stage.DRAFT;
import static fi.havainto.report.entity.Stage.ENDED;
import static fi.havainto.report.entity.Stage.IN_HANDLING;
import static fi.havainto.report.entity.Stage.IN_PROGRESS;
import static fi.havainto.report.entity.Stage.ON_AGENDA;
import static fi.havainto.report.entity.Stage.SUBMITTED;
import static fi.havainto.report.entity.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The moves of a proposal, on one screen: from which stages, to which, who makes it, what it needs. There are no
 * others. {@code DECIDE} goes where its {@link Outcome} says; asking, answering and lapsing leave the stage as it is.
 */
public enum Move {
    SUBMIT(EnumSet.of(DRAFT), SUBMITTED, Mover.AUTHOR, StepEffect.OPENS),
    TAKE(EnumSet.of(SUBMITTED, IN_HANDLING), IN_HANDLING, Mover.HOLDER, StepEffect.KEEPS),
    ASK(EnumSet.of(SUBMITTED, IN_HANDLING), null, Mover.HOLDER, StepEffect.KEEPS, Need.WORDS),
    ANSWER(EnumSet.of(SUBMITTED, IN_HANDLING), null, Mover.AUTHOR, StepEffect.KEEPS, Need.WORDS),
    LAPSE(EnumSet.of(SUBMITTED, IN_HANDLING), null, Mover.SYSTEM, StepEffect.KEEPS),
    FORWARD(EnumSet.of(SUBMITTED, IN_HANDLING), SUBMITTED, Mover.HOLDER, StepEffect.PASSES_ON, Need.TARGET, Need.WORDS),
    RETURN(EnumSet.of(SUBMITTED, IN_HANDLING), SUBMITTED, Mover.HOLDER, StepEffect.PASSES_ON, Need.WORDS),
    ESCALATE(EnumSet.of(SUBMITTED, IN_HANDLING), SUBMITTED, Mover.SYSTEM, StepEffect.PASSES_ON),
    PUT_ON_AGENDA(EnumSet.of(IN_HANDLING), ON_AGENDA, Mover.HOLDER, StepEffect.PASSES_ON, Need.ITEM),
    TAKE_OFF(EnumSet.of(ON_AGENDA), IN_HANDLING, Mover.HOLDER, StepEffect.PASSES_ON, Need.ITEM),
    DECIDE(EnumSet.of(IN_HANDLING, ON_AGENDA), null, Mover.HOLDER, StepEffect.KEEPS, Need.OUTCOME, Need.WORDS),
    START(EnumSet.of(DECIDED), IN_PROGRESS, Mover.HOLDER, StepEffect.KEEPS, Need.RESPONSIBLE, Need.DUE),
    FINISH(EnumSet.of(IN_PROGRESS), ENDED, Mover.HOLDER, StepEffect.CLOSES, Need.RESULT, Need.WORDS),
    WITHDRAW(EnumSet.of(SUBMITTED, IN_HANDLING), WITHDRAWN, Mover.AUTHOR, StepEffect.CLOSES),
    CONTEST(EnumSet.of(ENDED), SUBMITTED, Mover.AUTHOR, StepEffect.OPENS, Need.WORDS);

    /** What a move does to the step at the desk that holds the proposal; after a body it always passes on. */
    public enum StepEffect {
        OPENS,
        KEEPS,
        PASSES_ON,
        CLOSES
    }

    private static final Set<Move> ABOUT_A_QUESTION = EnumSet.of(ASK, ANSWER, LAPSE);

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

    /** The stage this move leads to: for {@code DECIDE} the outcome's, for a question the one it is in. */
    public Stage to(Stage before, Outcome outcome) {
        if (this == DECIDE) {
            return outcome.to();
        }
        return isAboutAQuestion() ? before : to;
    }

    /** Whether it asks, answers or lets lapse: the stage stays. */
    public boolean isAboutAQuestion() {
        return ABOUT_A_QUESTION.contains(this);
    }

    /** Whether it may end the proposal for good, so that a page asks once more before it is made. */
    public boolean mayEnd(Outcome outcome) {
        return this == FINISH || this == WITHDRAW || (this == DECIDE && outcome != null && outcome.to() == ENDED);
    }

    public Mover mover() {
        return mover;
    }

    public StepEffect step() {
        return step;
    }

    /** Whether the step at the desk ends with this move: it was passed on, decided by a body, or came to its end. */
    public boolean endsStep(Stage before, Stage after) {
        return step == StepEffect.PASSES_ON || before == ON_AGENDA || !after.isLive();
    }

    /** Whether the proposal needs a next step after this move. */
    public boolean opensNext(Stage before, Stage after) {
        return after.isLive() && (step == StepEffect.OPENS || step == StepEffect.PASSES_ON || before == ON_AGENDA);
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
