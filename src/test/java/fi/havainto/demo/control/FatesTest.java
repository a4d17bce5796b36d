package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.WorkingDays;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every fate is legal by a table of its own: product design, "The way of a proposal", and what a desk may decide. */
class FatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** stage, move and outcome → next stage. */
    private static final Map<String, Stage> WAYS = Map.ofEntries(
            Map.entry("SUBMITTED TAKE", Stage.IN_HANDLING),
            Map.entry("SUBMITTED FORWARD", Stage.SUBMITTED),
            Map.entry("SUBMITTED ESCALATE", Stage.SUBMITTED),
            Map.entry("IN_HANDLING FORWARD", Stage.SUBMITTED),
            Map.entry("SUBMITTED WITHDRAW", Stage.WITHDRAWN),
            Map.entry("IN_HANDLING WITHDRAW", Stage.WITHDRAWN),
            Map.entry("IN_HANDLING DECIDE ACCEPTED", Stage.DECIDED),
            Map.entry("IN_HANDLING DECIDE REJECTED", Stage.ENDED),
            Map.entry("IN_HANDLING DECIDE NOTED", Stage.ENDED),
            Map.entry("IN_HANDLING DECIDE TRANSFERRED", Stage.IN_PROGRESS),
            Map.entry("DECIDED START", Stage.IN_PROGRESS),
            Map.entry("IN_PROGRESS FINISH", Stage.ENDED));

    private static final Set<Level> UNIT_DECIDES = Set.of(Level.OWN_WORK, Level.UNIT);
    private static final Set<Level> MANAGEMENT_DECIDES = Set.of(Level.OWN_WORK, Level.UNIT, Level.COUNTY);

    @Test
    void everyFateIsLegal() {
        List<Story> stories = new Script(TODAY, new WorkingDays()::isWorkingDay).stories();
        assertThat(stories).isNotEmpty().allSatisfy(FatesTest::stagesOf);
    }

    @Test
    void theTableRefusesWhatIsNotInIt() {
        Story story = new Script(TODAY, new WorkingDays()::isWorkingDay)
                .stories().stream()
                        .filter(one -> one.fate().size() > 2)
                        .findFirst()
                        .orElseThrow();
        List<StoryMove> twice = new ArrayList<>(story.fate());
        twice.add(0, story.fate().get(0));
        assertThatThrownBy(() -> walk(story, twice)).isInstanceOf(AssertionError.class);
    }

    /** The stage that each proposal of the story has come to. */
    static List<Stage> stagesOf(Story story) {
        return walk(story, story.fate()).stream().map(At::stage).toList();
    }

    /** Whether some proposal still waits on the desk that got it first. */
    static boolean atTheFirstDesk(Story story) {
        return walk(story, story.fate()).stream()
                .anyMatch(at -> !at.forwarded() && (at.stage() == Stage.SUBMITTED || at.stage() == Stage.IN_HANDLING));
    }

    private record At(Stage stage, boolean forwarded) {}

    private static List<At> walk(Story story, List<StoryMove> fate) {
        List<At> at = new ArrayList<>();
        story.proposals().forEach(proposal -> at.add(new At(Stage.SUBMITTED, false)));
        for (StoryMove move : fate) {
            int index = move.proposal() - 1;
            String way =
                    at.get(index).stage() + " " + move.move() + (move.outcome() == null ? "" : " " + move.outcome());
            assertThat(WAYS).as(story.key()).containsKey(way);
            mayBeMade(story, move, at.get(index).forwarded());
            hasWhatItNeeds(story, move);
            boolean forwarded = at.get(index).forwarded() || way.contains("FORWARD") || way.contains("ESCALATE");
            at.set(index, new At(WAYS.get(way), forwarded));
        }
        return at;
    }

    private static void mayBeMade(Story story, StoryMove move, boolean forwarded) {
        Level level = story.proposals().get(move.proposal() - 1).level();
        boolean management = forwarded || story.visibility() == Visibility.CONFIDENTIAL;
        switch (move.move()) {
            case FORWARD -> assertThat(management).as(story.key()).isFalse();
            case DECIDE -> mayBeDecided(story, move.outcome(), level, management);
            default -> assertThat(move.outcome()).as(story.key()).isNull();
        }
    }

    private static void mayBeDecided(Story story, Outcome outcome, Level level, boolean management) {
        if (!management) {
            assertThat(UNIT_DECIDES).as(story.key()).contains(level);
        }
        if (!MANAGEMENT_DECIDES.contains(level)) {
            assertThat(outcome).as(story.key()).isIn(Outcome.NOTED, Outcome.TRANSFERRED);
        }
    }

    private static void hasWhatItNeeds(Story story, StoryMove move) {
        boolean words =
                Set.of("FORWARD", "DECIDE", "FINISH").contains(move.move().name());
        boolean responsible = move.move().name().equals("START") || move.outcome() == Outcome.TRANSFERRED;
        assertThat(move.words().isBlank()).as(story.key()).isEqualTo(!words);
        assertThat(move.responsible().isBlank()).as(story.key()).isEqualTo(!responsible);
        assertThat(move.result().isBlank())
                .as(story.key())
                .isEqualTo(!move.move().name().equals("FINISH"));
    }
}
