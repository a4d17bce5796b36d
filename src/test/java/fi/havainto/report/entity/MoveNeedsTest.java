package fi.havainto.report.entity;

import static fi.havainto.report.entity.Need.DUE;
import static fi.havainto.report.entity.Need.ITEM;
import static fi.havainto.report.entity.Need.OUTCOME;
import static fi.havainto.report.entity.Need.RESPONSIBLE;
import static fi.havainto.report.entity.Need.RESULT;
import static fi.havainto.report.entity.Need.TARGET;
import static fi.havainto.report.entity.Need.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.access.Actor;
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

    private static final Map<Move, Set<Need>> NEEDED = Map.ofEntries(
            Map.entry(Move.SUBMIT, Set.of()),
            Map.entry(Move.TAKE, Set.of()),
            Map.entry(Move.ASK, Set.of(WORDS)),
            Map.entry(Move.ANSWER, Set.of(WORDS)),
            Map.entry(Move.LAPSE, Set.of()),
            Map.entry(Move.FORWARD, Set.of(TARGET, WORDS)),
            Map.entry(Move.RETURN, Set.of(WORDS)),
            Map.entry(Move.ESCALATE, Set.of()),
            Map.entry(Move.PUT_ON_AGENDA, Set.of(ITEM)),
            Map.entry(Move.TAKE_OFF, Set.of(ITEM)),
            Map.entry(Move.DECIDE, Set.of(OUTCOME, WORDS)),
            Map.entry(Move.START, Set.of(RESPONSIBLE, DUE)),
            Map.entry(Move.FINISH, Set.of(RESULT, WORDS)),
            Map.entry(Move.WITHDRAW, Set.of()),
            Map.entry(Move.CONTEST, Set.of(WORDS)));

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
        Report report = standing(move);
        var actor = mover(move);
        if (missing == null) {
            assertThat(ReportOf.make(report, move, actor, input)).hasSize(1);
        } else {
            assertThatThrownBy(() -> ReportOf.make(report, move, actor, input))
                    .isInstanceOf(MoveRefused.class)
                    .hasMessage("report.move.needs." + missing);
        }
    }

    /** Where the move may be made: after it stood elsewhere, with a question, at management, at a body. */
    private static Report standing(Move move) {
        ReportOf standing = ReportOf.in(firstStage(move)).checked();
        return (switch (move) {
                    case RETURN -> standing.at(Area.SERVICES, Role.MANAGER).at(Area.UNIT, Role.SUPERVISOR);
                    case ANSWER, LAPSE -> standing.asked(Area.LEADER);
                    case PUT_ON_AGENDA -> standing.at(Area.SERVICES, Role.MANAGER);
                    case TAKE_OFF -> standing.at(Area.board());
                    default -> standing;
                })
                .made();
    }

    private static Stage firstStage(Move move) {
        return Arrays.stream(Stage.values())
                .filter(move::startsFrom)
                .findFirst()
                .orElseThrow();
    }

    private static Actor mover(Move move) {
        return switch (move.mover()) {
            case AUTHOR -> Area.author();
            case SYSTEM -> Actor.system("deadlines");
            case HOLDER ->
                switch (move) {
                    case PUT_ON_AGENDA -> Area.person(74, Role.MANAGER, Area.SERVICES);
                    case TAKE_OFF -> Area.secretary();
                    default -> Area.supervisor();
                };
        };
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
