package fi.havainto.demo.control;

import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is noted of the actions of a story: of some how they go, of some of the finished what they changed. The dice are its
 * own, so that the stories fall as they fall without it.
 */
public final class Notes {

    private static final int WITH_PROGRESS = 60;
    private static final int WITH_EFFECT = 40;

    /** The working days from the start to the note, and from the end to the effect. */
    private static final int TO_PROGRESS = 4;

    private static final int LEAST_TO_EFFECT = 20;
    private static final int MOST_TO_EFFECT = 45;

    private final Words words = new Words();
    private final WorkingDays days;

    public Notes(WorkingDays days) {
        this.days = days;
    }

    /**
     * The notes of that story that were written before that day, in the order of time.
     *
     * @param instants when each move of its fate is made
     */
    public List<StoryNote> of(Story story, List<Instant> instants, LocalDate before) {
        Chance chance = Script.chance("notes of " + story.key());
        List<StoryNote> notes = new ArrayList<>();
        for (int i = 0; i < instants.size(); i++) {
            StoryMove move = story.fate().get(i);
            if (starts(move) && chance.percent(WITH_PROGRESS)) {
                Instant at = later(instants.get(i), chance.between(1, TO_PROGRESS), chance);
                if (at.isBefore(end(story, i, instants))) {
                    notes.add(note(chance, story, move, NoteKind.PROGRESS, at));
                }
            } else if (move.move() == Move.FINISH && chance.percent(WITH_EFFECT)) {
                Instant at = later(instants.get(i), chance.between(LEAST_TO_EFFECT, MOST_TO_EFFECT), chance);
                notes.add(note(chance, story, move, NoteKind.EFFECT, at));
            }
        }
        notes.removeIf(note -> !LocalDate.ofInstant(note.at(), Clock.ZONE).isBefore(before));
        notes.sort(Comparator.comparing(StoryNote::at));
        return List.copyOf(notes);
    }

    private static boolean starts(StoryMove move) {
        return move.move() == Move.START || move.outcome() == Outcome.TRANSFERRED;
    }

    /** When the action that this move starts is finished; of one that still goes on, never. */
    private static Instant end(Story story, int start, List<Instant> instants) {
        for (int i = start + 1; i < instants.size(); i++) {
            StoryMove move = story.fate().get(i);
            if (move.move() == Move.FINISH
                    && move.proposal() == story.fate().get(start).proposal()) {
                return instants.get(i);
            }
        }
        return Instant.MAX;
    }

    private Instant later(Instant than, int workingDays, Chance chance) {
        return WritingTime.on(days.after(LocalDate.ofInstant(than, Clock.ZONE), workingDays), chance);
    }

    private StoryNote note(Chance chance, Story story, StoryMove move, NoteKind kind, Instant at) {
        StoryProposal proposal = story.proposals().get(move.proposal() - 1);
        return new StoryNote(move.proposal(), kind, at, words.say(chance, kind.name(), proposal, story.language()));
    }
}
