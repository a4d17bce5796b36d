package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.entity.Rung;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Area;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportOf;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The desks above a report, by who holds them. */
class LadderTest {

    private final Report report = ReportOf.draft().made();
    private final Map<String, Set<Long>> held = new HashMap<>();

    @Test
    void supervisorThenManagersUpwardThenTheCoordinator() {
        hold(Role.SUPERVISOR, 3, 11);
        hold(Role.MANAGER, 2, 12);
        hold(Role.MANAGER, 1, 13);
        assertThat(ladder()).containsExactly("1 SUPERVISOR 3", "2 MANAGER 2", "3 MANAGER 1", "4 COORDINATOR 1");
    }

    @Test
    void withoutAnybodyTheCoordinatorStillReceives() {
        assertThat(ladder()).containsExactly("1 COORDINATOR 1");
        assertThat(first().role()).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void aDeskThatOnlyAnAuthorHoldsIsSkipped() {
        hold(Role.SUPERVISOR, 3, Area.AUTHOR);
        hold(Role.MANAGER, 2, Area.AUTHOR, 12);
        assertThat(ladder()).containsExactly("1 MANAGER 2", "2 COORDINATOR 1");
    }

    /** Who has a role in a unit above holds the desks below too: the same people are one rung, where they stand. */
    @Test
    void theSamePeopleAreOneRung() {
        hold(Role.SUPERVISOR, 3, 11, 21);
        hold(Role.SUPERVISOR, 2, 21);
        hold(Role.SUPERVISOR, 1, 21);
        hold(Role.MANAGER, 3, 13);
        hold(Role.MANAGER, 2, 13);
        assertThat(ladder()).containsExactly("1 SUPERVISOR 3", "2 SUPERVISOR 1", "3 MANAGER 2", "4 COORDINATOR 1");
    }

    @Test
    void aConfidentialReportStartsAtTheCoordinatorOneAboutLeadershipOneRungUp() {
        hold(Role.SUPERVISOR, 3, 11);
        hold(Role.MANAGER, 2, 12);
        assertThat(first().number()).isEqualTo(1);
        report.setAboutLeadership(true);
        assertThat(first().number()).isEqualTo(2);
        report.setVisibility(Visibility.CONFIDENTIAL);
        assertThat(first().number()).isEqualTo(3);
    }

    @Test
    void whatIsPassedOnGoesUpByTheLadderOfToday() {
        hold(Role.SUPERVISOR, 3, 11);
        hold(Role.MANAGER, 2, 12);
        Report standing = ReportOf.in(Stage.IN_HANDLING).made();
        assertThat(onward(standing)).containsExactly("2 MANAGER 2", "3 COORDINATOR 1");
        Report higher =
                ReportOf.in(Stage.IN_HANDLING).at(Area.SERVICES, Role.MANAGER).made();
        held.remove("SUPERVISOR 3");
        assertThat(onward(higher)).containsExactly("2 COORDINATOR 1");
        assertThat(onward(standing)).containsExactly("1 MANAGER 2", "2 COORDINATOR 1");
        Report last =
                ReportOf.in(Stage.IN_HANDLING).at(Area.COUNTY, Role.COORDINATOR).made();
        assertThat(onward(last)).as("what starts in confidence at the top").containsExactly("1 MANAGER 2");
    }

    @Test
    void aRungKnowsItsDesk() {
        Rung rung = new Rung(1, Area.UNIT, Role.SUPERVISOR);
        assertThat(rung.isAt(Desk.of(3, "/1/2/3/", Role.SUPERVISOR))).isTrue();
        assertThat(rung.isAt(Desk.of(3, "/1/2/3/", Role.MANAGER))).isFalse();
        assertThat(rung.isAt(Desk.of(2, "/1/2/", Role.SUPERVISOR))).isFalse();
    }

    private void hold(Role role, long unit, long... people) {
        held.put(role + " " + unit, Arrays.stream(people).boxed().collect(Collectors.toSet()));
    }

    private List<Rung> rungs() {
        return Ladder.of(
                report.getAuthors(),
                List.of(Area.UNIT, Area.SERVICES, Area.COUNTY),
                (role, unit) -> held.getOrDefault(role + " " + unit.getId(), Set.of()));
    }

    private Rung first() {
        return Ladder.first(report, rungs());
    }

    private List<String> onward(Report standing) {
        return told(Ladder.onward(ReportOf.only(standing).openStep().orElseThrow(), rungs()));
    }

    private List<String> ladder() {
        return told(rungs());
    }

    private static List<String> told(List<Rung> rungs) {
        return rungs.stream()
                .map(rung ->
                        rung.number() + " " + rung.role() + " " + rung.unit().getId())
                .toList();
    }
}
