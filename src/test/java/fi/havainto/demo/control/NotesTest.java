package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noted of the actions of the whole script: while they go on, or after they were finished, and before today. */
class NotesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** As many as the smallest demo of the tests. */
    private static final int FEW = 60;

    private final WorkingDays days = new WorkingDays();
    private final Timetable timetable = new Timetable(days);
    private final Notes notes = new Notes(days);

    @Test
    void eachIsWrittenAtItsStageAndBeforeToday() {
        for (Story story : new Script(TODAY, days::isWorkingDay).stories()) {
            List<Instant> instants = timetable.of(story);
            for (StoryNote note : notes.of(story, instants, TODAY)) {
                assertThat(LocalDate.ofInstant(note.at(), Clock.ZONE)).isBefore(TODAY);
                assertThat(atThat(story, instants, note))
                        .as("%s %s", story.key(), note)
                        .isEqualTo(note.kind() == NoteKind.PROGRESS ? "going on" : "finished");
            }
        }
    }

    @Test
    void aSmallCountyHasBothKindsInBothLanguagesOfAllOfThem() {
        List<StoryNote> few = told(new Script(TODAY, days::isWorkingDay).stories(FEW));
        assertThat(few).extracting(StoryNote::kind).contains(NoteKind.PROGRESS, NoteKind.EFFECT);
        List<StoryNote> all = told(new Script(TODAY, days::isWorkingDay).stories());
        assertThat(all.size()).isGreaterThan(few.size());
        assertThat(all).allSatisfy(note -> {
            assertThat(PrivacyGuard.mustStop(note.words())).isFalse();
            assertThat(note.words())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(note.kind().limit());
        });
    }

    private List<StoryNote> told(List<Story> stories) {
        List<StoryNote> all = new ArrayList<>();
        stories.forEach(story -> all.addAll(notes.of(story, timetable.of(story), TODAY)));
        return all;
    }

    /** How the action of the note's proposal stands when it is written. */
    private static String atThat(Story story, List<Instant> instants, StoryNote note) {
        String stands = "not begun";
        for (int i = 0; i < instants.size(); i++) {
            StoryMove move = story.fate().get(i);
            if (move.proposal() == note.proposal() && instants.get(i).isBefore(note.at())) {
                if (move.move() == Move.FINISH) {
                    stands = "finished";
                } else if (move.move() == Move.START || move.outcome() == Outcome.TRANSFERRED) {
                    stands = "going on";
                }
            }
        }
        return stands;
    }
}
