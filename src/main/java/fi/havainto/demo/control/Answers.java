package fi.havainto.demo.control;

import fi.havainto.feedback.entity.Answer;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import java.util.Optional;

/**
 * What authors answer to what they were told at last: many nothing, most of the others that it was enough. Who was told no, or
 * waits for others, is content less often. The dice are its own, so that the stories fall as they fall without it.
 */
public final class Answers {

    private static final int ANSWERED = 55;

    private static final int DISCONTENT_WITH_NO = 50;
    private static final int DISCONTENT_WITH_WAITING = 25;
    private static final int DISCONTENT_WITH_NOTED = 20;
    private static final int DISCONTENT = 8;

    private final Words words = new Words();

    /** The answer to what that move of the story told its author; the move is the last one that tells anything. */
    public Optional<StoryAnswer> to(Story story, StoryMove last) {
        Chance chance = Script.chance("answer to " + story.key());
        if (last.move() == Move.FORWARD || !chance.percent(ANSWERED)) {
            return Optional.empty();
        }
        if (!chance.percent(discontent(last.outcome()))) {
            return Optional.of(new StoryAnswer(Answer.ENOUGH, ""));
        }
        StoryProposal proposal = story.proposals().get(last.proposal() - 1);
        String slot = last.outcome() == null ? "WHY_FINISHED" : "WHY_" + last.outcome();
        return Optional.of(new StoryAnswer(Answer.NOT_ENOUGH, words.say(chance, slot, proposal, story.language())));
    }

    /** @param outcome of the decision, {@code null} of what was finished */
    private static int discontent(Outcome outcome) {
        if (outcome == null) {
            return DISCONTENT;
        }
        return switch (outcome) {
            case REJECTED -> DISCONTENT_WITH_NO;
            case TRANSFERRED -> DISCONTENT_WITH_WAITING;
            case NOTED -> DISCONTENT_WITH_NOTED;
            case ACCEPTED, REFERRED_BACK -> DISCONTENT;
        };
    }
}
