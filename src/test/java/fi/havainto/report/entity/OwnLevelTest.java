package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every desk × every level × every outcome, against a table written by hand. */
class OwnLevelTest {

    private static final long HOLDER = 71;
    private static final Map<String, Set<Outcome>> MEANING = Map.of(
            "all", EnumSet.allOf(Outcome.class),
            "pass", EnumSet.of(Outcome.TRANSFERRED, Outcome.NOTED, Outcome.REFERRED_BACK),
            "none", EnumSet.noneOf(Outcome.class));

    @TestFactory
    List<DynamicTest> aDeskDecidesWhatTheTableSays() {
        return Csv.rows("/report/own-level.csv").stream()
                .flatMap(row -> Arrays.stream(Level.values())
                        .map(level -> DynamicTest.dynamicTest(
                                row.get("role") + " of a " + row.get("kind") + ": " + level,
                                () -> decides(row, level, MEANING.get(row.get(level.name()))))))
                .toList();
    }

    @Test
    void theTableKnowsEveryDeskThatHandles() {
        long desks = Stream.of(Role.values()).filter(Role::handles).count() * UnitKind.values().length;
        assertThat(Csv.rows("/report/own-level.csv")).hasSize((int) desks);
    }

    @Test
    void whatNoDeskHoldsNobodyDecides() {
        Report draft = ReportOf.draft().made();
        assertThat(draft.outcomesFor(ReportOf.only(draft))).isEmpty();
    }

    @Test
    void withoutItsLevelADeskIsNotOfferedToDecide() {
        Report report = ReportOf.in(Stage.IN_HANDLING)
                .level(Level.NATIONAL)
                .takenBy(HOLDER)
                .made();
        assertThat(report.movesFor(Area.supervisor(), ReportOf.only(report)))
                .contains(Move.FORWARD)
                .doesNotContain(Move.DECIDE);
    }

    private static void decides(Map<String, String> row, Level level, Set<Outcome> allowed) {
        Role role = Role.valueOf(row.get("role"));
        OrganisationUnit unit = Area.unit(5, Area.SERVICES, UnitKind.valueOf(row.get("kind")));
        for (Outcome outcome : Outcome.values()) {
            Report report =
                    ReportOf.in(Stage.IN_HANDLING).level(level).at(unit, role).made();
            assertThat(report.outcomesFor(ReportOf.only(report))).isEqualTo(allowed);
            if (allowed.contains(outcome)) {
                ReportOf.make(report, Move.DECIDE, Area.person(HOLDER, role, unit), Given.all(outcome));
                assertThat(ReportOf.only(report).getStage()).isEqualTo(outcome.to());
            } else {
                assertThatThrownBy(() ->
                                ReportOf.make(report, Move.DECIDE, Area.person(HOLDER, role, unit), Given.all(outcome)))
                        .isInstanceOf(MoveRefused.class)
                        .hasMessage("report.move.notYourLevel");
            }
        }
    }
}
