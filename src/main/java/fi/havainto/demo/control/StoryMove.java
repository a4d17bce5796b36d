package fi.havainto.demo.control;

import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import java.time.LocalDate;

/**
 * One move in a story's fate. A forward always goes to the management desk of the author's service area; whoever
 * handles writes in the language of the story.
 *
 * @param proposal ordinal of the proposal, from 1
 * @param outcome of a decision, else {@code null}
 * @param workingDaysAfterPrevious working days after the previous move of the story, for the first after the writing
 * @param words what is said to the author, empty where the move says nothing
 * @param responsible who carries it out, when it starts or is transferred, else empty
 * @param due until when it shall be carried out; {@code null} as usual
 * @param result what came of it, when it is finished, else empty
 */
public record StoryMove(
        int proposal,
        Move move,
        Outcome outcome,
        int workingDaysAfterPrevious,
        String words,
        String responsible,
        LocalDate due,
        String result) {

    /** One that says nothing to anybody. */
    static StoryMove silent(int proposal, Move move) {
        return new StoryMove(proposal, move, null, 0, "", "", null, "");
    }

    StoryMove after(int workingDays) {
        return new StoryMove(proposal, move, outcome, workingDays, words, responsible, due, result);
    }
}
