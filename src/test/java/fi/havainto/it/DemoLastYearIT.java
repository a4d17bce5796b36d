package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.demo.boundary.StoryTelling;
import fi.havainto.demo.control.Answers;
import fi.havainto.demo.control.Script;
import fi.havainto.demo.control.Story;
import fi.havainto.demo.control.StoryMove;
import fi.havainto.demo.control.Timetable;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the annex of last year tells of: authors have answered, and reports stand open at the desks that the product took them to. */
@ExtendWith(ArquillianExtension.class)
class DemoLastYearIT {

    private static final Actor DEMO = Actor.system("demo");

    /** As many as {@link DatabaseForTests} asks for. */
    private static final int STORIES = 60;

    private static final Duration READ_AFTER = Duration.ofDays(7);
    private static final Set<Move> TELLING = EnumSet.of(Move.FORWARD, Move.DECIDE, Move.FINISH);

    private static final String ANSWERS =
            "select t.answer from feedback_recipient t join feedback_feedback f on f.id = t.feedback_id"
                    + " join report_report r on r.id = f.report_id where r.form_key = ? and t.answer is not null";

    private static final String STANDS =
            "select p.stage || ' ' || s.holder_role from report_proposal p join report_report r on r.id = p.report_id"
                    + " join report_step s on s.proposal_id = p.id and s.ended_at is null where r.form_key = ?";

    private static final String DUE =
            "select a.due::text from feedback_action a join report_proposal p on p.id = a.proposal_id"
                    + " join report_report r on r.id = p.report_id where r.form_key = ? and a.finished_at is null";

    @Inject
    StoryTelling telling;

    @Inject
    Clock clock;

    @Inject
    WorkingDays days;

    @Inject
    Rows rows;

    private Script script;

    @BeforeEach
    void readTheScript() {
        script = new Script(clock.today(), days::isWorkingDay);
    }

    @Test
    void everyAuthorHasAnsweredWhatTheStorySays() {
        Answers answers = new Answers();
        Instant unread = clock.today().atStartOfDay(Clock.ZONE).toInstant().minus(READ_AFTER);
        Timetable timetable = new Timetable(days);
        int answered = 0;
        for (Story story : script.stories(STORIES)) {
            int last = lastTelling(story);
            if (last >= 0 && timetable.of(story).get(last).isBefore(unread)) {
                List<String> expected = answers.to(story, story.fate().get(last)).stream()
                        .map(answer -> answer.answer().name())
                        .toList();
                assertThat(rows.column(ANSWERS, story.formKey()))
                        .as(story.key())
                        .isEqualTo(expected);
                answered += expected.size();
            }
        }
        assertThat(answered).isGreaterThan(10);
    }

    @Test
    void whatNobodyTookStandsAtTheCoordinatorsDesk() {
        Story left = open(story -> moves(story).equals(List.of(Move.ESCALATE, Move.ESCALATE)));
        telling.tell(DEMO, left);
        assertThat(rows.column(STANDS, left.formKey())).containsExactly("SUBMITTED COORDINATOR");

        Story taken = open(story -> moves(story).equals(List.of(Move.ESCALATE, Move.ESCALATE, Move.TAKE)));
        telling.tell(DEMO, taken);
        assertThat(rows.column(STANDS, taken.formKey())).containsExactly("IN_HANDLING COORDINATOR");
    }

    @Test
    void whatGoesOnHasItsOwnDueDate() {
        for (Predicate<StoryMove> given : List.<Predicate<StoryMove>>of(
                move -> move.outcome() == Outcome.TRANSFERRED, move -> move.move() == Move.START)) {
            Story story = open(one -> one.fate().stream().anyMatch(given));
            telling.tell(DEMO, story);
            String due = story.fate().stream()
                    .filter(given)
                    .map(move -> move.due().toString())
                    .findFirst()
                    .orElseThrow();
            assertThat(rows.column(DUE, story.formKey())).containsExactly(due);
            assertThat(rows.column(STANDS, story.formKey()))
                    .singleElement()
                    .asString()
                    .startsWith("IN_PROGRESS");
        }
    }

    private Story open(Predicate<Story> which) {
        return script.stories().stream()
                .filter(story -> story.key().startsWith("L"))
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static List<Move> moves(Story story) {
        return story.fate().stream().map(StoryMove::move).toList();
    }

    private static int lastTelling(Story story) {
        return IntStream.range(0, story.fate().size())
                .filter(i -> TELLING.contains(story.fate().get(i).move()))
                .reduce((earlier, later) -> later)
                .orElse(-1);
    }
}
