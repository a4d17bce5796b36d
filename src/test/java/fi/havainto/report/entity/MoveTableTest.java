package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every stage × every move × everybody, against a table written by hand. */
class MoveTableTest {

    private static final List<Map<String, String>> TABLE = Csv.rows("/report/moves.csv");
    private static final List<String> EVERYBODY =
            List.of("author", "holder", "deputy", "elsewhere", "above", "stranger", "system", "writer");

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
                        .map(who ->
                                DynamicTest.dynamicTest(stage + " " + who, () -> offersWhatTheTableAllows(stage, who))))
                .toList();
    }

    private static void isAsTheTableSays(Map<String, String> row, String who) {
        Report report = standing(Stage.valueOf(row.get("stage")), who);
        Move move = Move.valueOf(row.get("move"));
        MoveInput input = Given.all(Outcome.ACCEPTED);
        String expected = row.get(who);
        if (expected.equals("yes")) {
            List<ReportChange> made = ReportOf.make(report, move, actor(who), input);
            assertThat(made).singleElement().satisfies(change -> {
                assertThat(change.getFrom()).hasToString(row.get("stage"));
                assertThat(change.getTo())
                        .isEqualTo(ReportOf.only(report).getStage())
                        .isEqualTo(move.to(Outcome.ACCEPTED));
                assertThat(change.getPersonId()).isEqualTo(actor(who).personId());
            });
        } else {
            String before = Snapshot.of(report);
            assertThatThrownBy(() -> ReportOf.make(report, move, actor(who), input))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refused -> assertThat(refused.key()).isEqualTo("report.move." + expected));
            assertThat(Snapshot.of(report)).isEqualTo(before);
        }
    }

    private static void offersWhatTheTableAllows(Stage stage, String who) {
        Report report = standing(stage, who);
        Set<String> allowed = TABLE.stream()
                .filter(row ->
                        row.get("stage").equals(stage.name()) && row.get(who).equals("yes"))
                .map(row -> row.get("move"))
                .filter(move -> !move.equals("SUBMIT")) // the form sends, not the report page
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(report.movesFor(actor(who), ReportOf.only(report)))
                .extracting(Move::name)
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    /** It came back from the manager once, so that RETURN has somewhere to go. */
    private static Report standing(Stage stage, String who) {
        ReportOf report = ReportOf.in(stage);
        if (stage.isLive()) {
            report.at(Area.SERVICES, Role.MANAGER).at(Area.UNIT, Role.SUPERVISOR);
        }
        return (who.equals("writer") ? report.alsoBy(actor(who).personId()) : report).made();
    }

    private static Actor actor(String who) {
        Map<String, Actor> people = Map.of(
                "author", Area.author(),
                "holder", Area.supervisor(),
                "deputy", Area.person(72, Role.SUPERVISOR, Area.SERVICES),
                "elsewhere", Area.person(73, Role.SUPERVISOR, Area.ELSEWHERE),
                "above", Area.person(74, Role.MANAGER, Area.SERVICES),
                "stranger", Actor.person(Area.STRANGER, List.of()),
                "system", Actor.system("deadlines"),
                "writer", Area.person(75, Role.SUPERVISOR, Area.UNIT));
        return people.get(who);
    }
}
