package fi.havainto.report.entity;

import static fi.havainto.report.entity.Need.DUE;
import static fi.havainto.report.entity.Need.OUTCOME;
import static fi.havainto.report.entity.Need.RESPONSIBLE;
import static fi.havainto.report.entity.Need.RESULT;
import static fi.havainto.report.entity.Need.TARGET;
import static fi.havainto.report.entity.Need.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each move needs, written by hand from the table of moves; without it the move is refused by name. */
class MoveNeedsTest {

    private static final Map<Move, Set<Need>> NEEDED = Map.of(
            Move.SUBMIT, Set.of(),
            Move.TAKE, Set.of(),
            Move.FORWARD, Set.of(TARGET, WORDS),
            Move.RETURN, Set.of(WORDS),
            Move.DECIDE, Set.of(OUTCOME, WORDS),
            Move.START, Set.of(RESPONSIBLE, DUE),
            Move.FINISH, Set.of(RESULT, WORDS),
            Move.WITHDRAW, Set.of());

    @TestFactory
    List<DynamicTest> aNeedThatIsNotMetIsRefusedByName() {
        return Arrays.stream(Move.values())
                .flatMap(move -> EnumSet.allOf(Need.class).stream()
                        .map(need -> DynamicTest.dynamicTest(
                                move + " without " + need,
                                () -> tells(
                                        move,
                                        Given.without(need, Outcome.ACCEPTED),
                                        NEEDED.get(move).contains(need) ? need : null))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> onlyATransferAlsoNeedsSomebodyResponsibleAndADay() {
        return Arrays.stream(Outcome.values())
                .flatMap(outcome -> EnumSet.of(RESPONSIBLE, DUE).stream()
                        .map(need -> DynamicTest.dynamicTest(
                                outcome + " without " + need,
                                () -> tells(
                                        Move.DECIDE,
                                        Given.without(need, outcome),
                                        outcome == Outcome.TRANSFERRED ? need : null))))
                .toList();
    }

    @Test
    void textsEndAtTheirLimit() {
        assertFits(new MoveInput().words(letters(MoveInput.WORDS_LENGTH), "fi"));
        assertTooLong(new MoveInput().words(letters(MoveInput.WORDS_LENGTH + 1), "fi"), MoveInput.WORDS_LENGTH);
        assertFits(new MoveInput().result(letters(MoveInput.WORDS_LENGTH)));
        assertTooLong(new MoveInput().result(letters(MoveInput.WORDS_LENGTH + 1)), MoveInput.WORDS_LENGTH);
        assertFits(new MoveInput().responsible(letters(MoveInput.RESPONSIBLE_LENGTH), null));
        assertTooLong(
                new MoveInput().responsible(letters(MoveInput.RESPONSIBLE_LENGTH + 1), null),
                MoveInput.RESPONSIBLE_LENGTH);
    }

    private static void tells(Move move, MoveInput input, Need missing) {
        Stage from = move.from().iterator().next();
        ReportOf standing = ReportOf.in(from);
        if (move == Move.RETURN) {
            standing.at(Area.UNIT, Role.SUPERVISOR);
        }
        Report report = standing.made();
        var actor = move.mover() == Mover.AUTHOR ? Area.author() : Area.supervisor();
        if (missing == null) {
            assertThat(ReportOf.make(report, move, actor, input)).hasSize(1);
        } else {
            assertThatThrownBy(() -> ReportOf.make(report, move, actor, input))
                    .isInstanceOf(MoveRefused.class)
                    .hasMessage("report.move.needs." + missing);
        }
    }

    private static void assertFits(MoveInput input) {
        assertThatCode(() -> input.mustMeet(Move.TAKE)).doesNotThrowAnyException();
    }

    private static void assertTooLong(MoveInput input, int limit) {
        assertThatThrownBy(() -> input.mustMeet(Move.TAKE)).isInstanceOfSatisfying(MoveRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo("report.move.tooLong");
            assertThat(refused.arguments()).containsExactly(limit);
        });
    }

    private static String letters(int count) {
        return "ä".repeat(count);
    }
}
