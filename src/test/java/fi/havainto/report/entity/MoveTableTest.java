package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every stage × every move × everybody, against a table written by hand. */
class MoveTableTest {

    private static final List<Map<String, String>> TABLE = Csv.rows("/report/moves.csv");
    private static final List<String> EVERYBODY =
            List.of("author", "holder", "deputy", "elsewhere", "above", "stranger", "system", "writer", "manager");
    private static final Set<Move> OF_A_QUESTION = EnumSet.of(Move.ANSWER, Move.LAPSE);

    @TestFactory
    List<DynamicTest> onlyTheMovesOfTheTableExist() {
        return TABLE.stream()
                .flatMap(row -> EVERYBODY.stream()
                        .map(who -> DynamicTest.dynamicTest(
                                row.get("stage") + " " + row.get("move") + " " + who,
                                () -> isAsTheTableSays(row, who))))
                .toList();
    }

    @Test
    void theTableKnowsEveryStageAndMoveOnce() {
        Set<String> told = TABLE.stream()
                .map(row -> row.get("stage") + " " + row.get("move"))
                .collect(Collectors.toSet());
        assertThat(told).hasSameSizeAs(TABLE).hasSize(Stage.values().length * Move.values().length);
    }

    @TestFactory
    List<DynamicTest> thePageOffersExactlyWhatTheTableAllows() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> EVERYBODY.stream()
                        .flatMap(who -> Stream.of(false, true)
                                .filter(asked -> !asked || Move.ANSWER.startsFrom(stage))
                                .map(asked -> DynamicTest.dynamicTest(
                                        stage + " " + who + (asked ? ", asked" : ""),
                                        () -> offersWhatTheTableAllows(stage, who, asked)))))
                .toList();
    }

    private static void isAsTheTableSays(Map<String, String> row, String who) {
        Move move = Move.valueOf(row.get("move"));
        Report report = standing(Stage.valueOf(row.get("stage")), who, OF_A_QUESTION.contains(move));
        MoveInput input = Given.all(Outcome.ACCEPTED);
        String expected = row.get(who);
        Stage stage = Stage.valueOf(row.get("stage"));
        if (expected.equals("yes")) {
            List<ReportChange> made = ReportOf.make(report, move, actor(who, stage), input);
            assertThat(made).singleElement().satisfies(change -> {
                assertThat(change.getFrom()).hasToString(row.get("stage"));
                assertThat(change.getTo())
                        .isEqualTo(ReportOf.only(report).getStage())
                        .isEqualTo(move.to(stage, Outcome.ACCEPTED));
                assertThat(change.getPersonId()).isEqualTo(actor(who, stage).personId());
            });
        } else {
            String before = Snapshot.of(report);
            assertThatThrownBy(() -> ReportOf.make(report, move, actor(who, stage), input))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refused -> assertThat(refused.key()).isEqualTo("report.move." + expected));
            assertThat(Snapshot.of(report)).isEqualTo(before);
        }
    }

    private static void offersWhatTheTableAllows(Stage stage, String who, boolean asked) {
        Report report = standing(stage, who, asked);
        Set<String> allowed = TABLE.stream()
                .filter(row ->
                        row.get("stage").equals(stage.name()) && row.get(who).equals("yes"))
                .map(row -> row.get("move"))
                .filter(move -> !move.equals("SUBMIT")) // the form sends, not the report page
                .filter(move -> !move.equals("LAPSE") && !move.equals("ESCALATE")) // no page for the system
                .filter(move -> !move.equals(asked ? "ASK" : "ANSWER"))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(report.movesFor(actor(who, stage), ReportOf.only(report)))
                .extracting(Move::name)
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    /** It stood at another desk before, so that RETURN has somewhere to go. */
    private static Report standing(Stage stage, String who, boolean asked) {
        ReportOf report = ReportOf.in(stage).checked();
        if (stage == Stage.ON_AGENDA) {
            report.level(Level.COUNTY).at(Area.SERVICES, Role.MANAGER).at(Area.board());
        } else if (stage.isLive() && !who.equals("manager")) {
            report.at(Area.SERVICES, Role.MANAGER).at(Area.UNIT, Role.SUPERVISOR);
        } else if (stage.isLive()) {
            report.at(Area.SERVICES, Role.MANAGER);
        }
        if (asked && Move.ANSWER.startsFrom(stage)) {
            report.asked(Area.LEADER);
        }
        return (who.equals("writer") ? report.alsoBy(actor(who, stage).personId()) : report).made();
    }

    private static Actor actor(String who, Stage stage) {
        boolean onAgenda = stage == Stage.ON_AGENDA;
        return switch (who) {
            case "author" -> Area.author();
            case "holder" -> onAgenda ? Area.secretary() : Area.supervisor();
            case "deputy" -> Area.person(72, Role.SUPERVISOR, Area.SERVICES);
            case "elsewhere" -> Area.person(73, Role.SUPERVISOR, Area.ELSEWHERE);
            case "above", "manager" -> Area.person(74, Role.MANAGER, Area.SERVICES);
            case "stranger" -> Actor.person(Area.STRANGER, List.of());
            case "system" -> Actor.system("deadlines");
            case "writer" -> onAgenda ? Area.secretary() : Area.person(75, Role.SUPERVISOR, Area.UNIT);
            default -> throw new IllegalArgumentException(who);
        };
    }
}
