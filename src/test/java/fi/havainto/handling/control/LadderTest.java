package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.entity.Holding;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Area;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportOf;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The desks above a report, by who holds them. */
class LadderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<OrganisationUnit> UPWARD = List.of(Area.UNIT, Area.SERVICES, Area.COUNTY);

    private final Report report = ReportOf.draft().made();
    private final List<Holding> held = new ArrayList<>();
    private Route route;

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
        held.removeIf(holding -> holding.role() == Role.SUPERVISOR);
        assertThat(onward(higher)).containsExactly("2 COORDINATOR 1");
        assertThat(onward(standing)).containsExactly("1 MANAGER 2", "2 COORDINATOR 1");
        Report last =
                ReportOf.in(Stage.IN_HANDLING).at(Area.COUNTY, Role.COORDINATOR).made();
        assertThat(onward(last)).as("what starts in confidence at the top").containsExactly("1 MANAGER 2");
    }

    @Test
    void aRouteNamesItsDesksInTheirOrderAndTheCoordinatorComesLast() {
        hold(Role.SUPERVISOR, 3, 11);
        hold(Role.MANAGER, 2, 12);
        hold(Role.MANAGER, 1, 13);
        route(Role.MANAGER, Area.COUNTY, Role.SUPERVISOR, Area.UNIT);
        assertThat(ladder()).containsExactly("1 MANAGER 1", "2 SUPERVISOR 3", "3 COORDINATOR 1");
        assertThat(first().role()).isEqualTo(Role.MANAGER);
        Report there =
                ReportOf.in(Stage.IN_HANDLING).at(Area.COUNTY, Role.MANAGER).made();
        assertThat(above(there)).as("the next of the route").containsExactly("2 SUPERVISOR 3");
        Report elsewhere =
                ReportOf.in(Stage.IN_HANDLING).at(Area.SERVICES, Role.MANAGER).made();
        assertThat(above(elsewhere)).as("outside the route").containsExactly("3 MANAGER 1");
        assertThat(onward(ReportOf.in(Stage.IN_HANDLING).made()))
                .as("of the route and of the usual ladder, the coordinator last")
                .containsExactly("2 MANAGER 2", "3 MANAGER 1", "3 COORDINATOR 1");
    }

    @Test
    void whatNobodyAnswersAtIsSkippedAlsoInARoute() {
        hold(Role.MANAGER, 2, Area.AUTHOR);
        hold(Role.MANAGER, 1, 13);
        route(Role.SUPERVISOR, Area.UNIT, Role.MANAGER, Area.COUNTY, Role.MANAGER, Area.COUNTY);
        assertThat(ladder()).containsExactly("1 MANAGER 1", "2 COORDINATOR 1");
        held.clear();
        assertThat(ladder()).containsExactly("1 COORDINATOR 1");
    }

    private void route(Object... roleThenUnit) {
        route = new Route(Area.COUNTY, null, null, TODAY);
        for (int i = 0; i < roleThenUnit.length; i += 2) {
            route.add(new RouteDesk((OrganisationUnit) roleThenUnit[i + 1], (Role) roleThenUnit[i]));
        }
    }

    @Test
    void aRungKnowsItsDesk() {
        Rung rung = new Rung(1, Area.UNIT, Role.SUPERVISOR);
        assertThat(rung.isAt(Desk.of(3, "/1/2/3/", Role.SUPERVISOR))).isTrue();
        assertThat(rung.isAt(Desk.of(3, "/1/2/3/", Role.MANAGER))).isFalse();
        assertThat(rung.isAt(Desk.of(2, "/1/2/", Role.SUPERVISOR))).isFalse();
    }

    private void hold(Role role, long unit, long... people) {
        String path = UPWARD.get((int) (UPWARD.size() - unit)).getPath();
        Arrays.stream(people).forEach(person -> held.add(new Holding(role, path, person)));
    }

    private Ladder of() {
        return Ladder.of(Optional.ofNullable(route), UPWARD, held, report.getAuthors(), TODAY);
    }

    private Rung first() {
        return of().first(report);
    }

    private List<String> onward(Report standing) {
        return told(of().onward(ReportOf.only(standing).openStep().orElseThrow()));
    }

    private List<String> above(Report standing) {
        return told(of().above(ReportOf.only(standing).openStep().orElseThrow()).stream()
                .toList());
    }

    private List<String> ladder() {
        return told(of().rungs());
    }

    private static List<String> told(List<Rung> rungs) {
        return rungs.stream()
                .map(rung ->
                        rung.number() + " " + rung.role() + " " + rung.unit().getId())
                .toList();
    }
}
