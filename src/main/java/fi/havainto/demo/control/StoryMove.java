package fi.havainto.demo.control;

import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;

/**
 * One move in a story's fate. A forward always goes to the management desk of the author's service area; whoever
 * handles writes in the language of the story.
 *
 * @param proposal ordinal of the proposal, from 1
 * @param outcome of a decision, else {@code null}
 * @param workingDaysAfterPrevious working days after the previous move of the story, for the first after the writing
 * @param words what is said to the author, empty where the move says nothing
 * @param responsible who carries it out, when it starts or is transferred, else empty
 * @param result what came of it, when it is finished, else empty
 */
public record StoryMove(
        int proposal,
        Move move,
        Outcome outcome,
        int workingDaysAfterPrevious,
        String words,
        String responsible,
        String result) {

    StoryMove after(int workingDays) {
        return new StoryMove(proposal, move, outcome, workingDays, words, responsible, result);
    }
}
