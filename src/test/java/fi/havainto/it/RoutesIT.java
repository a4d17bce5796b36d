package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.handling.boundary.Ladders;
import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.handling.entity.RouteFilter;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Routes as data: what an administrator stores decides where a proposal goes, and the proof says the same. */
@ExtendWith(ArquillianExtension.class)
class RoutesIT {

    private static final String THEME = "income_benefits";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rulebook rulebook;

    @Inject
    Rows rows;

    @Inject
    Routes routes;

    @Inject
    Ladders ladders;

    @Inject
    Units units;

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    @AfterEach
    void end() {
        rulebook.endAll();
    }

    @Test
    void eachProposalOfAReportGoesWhereItsLevelLeads() {
        rulebook.store(null, Level.COUNTY, county.managersDesk());
        rulebook.store(THEME, Level.NATIONAL, county.coordinatorsDesk());
        Report report = pen.sent(county.as(Who.AUTHOR), Level.UNIT, Level.COUNTY, Level.NATIONAL);
        assertThat(report.getProposals())
                .extracting(proposal -> proposal.openStep().orElseThrow().desk())
                .containsExactly(county.unitDesk(), county.managersDesk(), county.coordinatorsDesk());
    }

    @Test
    void aRuleOfTheCountyForOneThemeReachesItsUnitsThroughTheDoors() {
        rulebook.store(rulebook.of(county.managersDesk().unitId(), THEME, null, county.managersDesk()));
        Report of = pen.sent(county.as(Who.AUTHOR), draft -> draft.setThemes(List.of(THEME)), Level.UNIT);
        Report other = pen.sent(county.as(Who.AUTHOR), draft -> draft.setThemes(List.of("housing")), Level.UNIT);
        assertThat(first(of)).isEqualTo(county.managersDesk());
        assertThat(first(other)).isEqualTo(county.unitDesk());
    }

    @Test
    void confidentialAndLeadershipHoldAlsoOnARoute() {
        rulebook.store(null, null, county.unitDesk(), county.managersDesk());
        Actor author = county.as(Who.AUTHOR);
        assertThat(first(pen.sent(author, Visibility.CONFIDENTIAL))).isEqualTo(county.coordinatorsDesk());
        assertThat(first(pen.sent(author, draft -> draft.setAboutLeadership(true), Level.UNIT)))
                .isEqualTo(county.managersDesk());
    }

    @Test
    void aDeskThatNobodyHoldsIsSkippedAndAfterTheLastComesTheCoordinator() {
        OrganisationUnit unit =
                units.find(county.as(Who.ADMIN), county.unitDesk().unitId());
        rulebook.store(null, null, Desk.of(unit.getId(), unit.getPath(), Role.COORDINATOR), county.managersDesk());
        Report report = pen.sent(county.as(Who.AUTHOR), Level.UNIT);
        assertThat(ladders.of(
                        county.as(Who.AUTHOR), report, report.getProposals().get(0)))
                .extracting(rung -> rung.desk())
                .as("the coordinator of the county holds the unit's desk too")
                .containsExactly(
                        Desk.of(unit.getId(), unit.getPath(), Role.COORDINATOR),
                        county.managersDesk(),
                        county.coordinatorsDesk());
    }

    @Test
    void whatIsIncompleteOrNotOfTheAreaIsRefused() {
        Actor admin = county.as(Who.ADMIN);
        Route empty = new Route(null, null, null, clock.today());
        assertThatThrownBy(() -> routes.store(admin, empty)).hasMessage("handling.route.needs.unit");
        assertThatThrownBy(() -> rulebook.store(null, null)).hasMessage("handling.route.needs.desk");
        assertThatThrownBy(() -> rulebook.store(null, null, county.managersDesk(), county.managersDesk()))
                .hasMessage("handling.route.needs.once");
        Route backward = rulebook.route(null, null, county.managersDesk());
        backward.setValidTo(clock.today().minusDays(1));
        assertThatThrownBy(() -> routes.store(admin, backward)).hasMessage("handling.route.needs.order");
        long other = rows.number("select id from account_person where username = 'admin'");
        Actor demoAdmin = signIn.actor(other).orElseThrow();
        Route foreign = rulebook.route(null, null, county.managersDesk());
        assertThatThrownBy(() -> routes.store(demoAdmin, foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> routes.count(county.as(Who.COORDINATOR), new RouteFilter(null, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        Route mine = rulebook.store(null, null, county.managersDesk());
        Actor admin = county.as(Who.ADMIN);
        Route theirs = routes.find(admin, mine.getId());
        theirs.setPriority(7);
        routes.store(admin, theirs);
        mine.setPriority(8);
        assertThatThrownBy(() -> routes.store(admin, mine)).isInstanceOf(Conflict.class);
        assertThat(routes.find(admin, mine.getId()).getPriority()).isEqualTo(7);
    }

    @Test
    void anotherOrderOfDesksIsAChangeTooAndIsTold() {
        Route mine = rulebook.store(null, null, county.managersDesk(), county.coordinatorsDesk());
        Actor admin = county.as(Who.ADMIN);
        String told = "select count(*) from audit_event where action = 'ROUTE_CHANGED' and ids = ?";
        long before = rows.number(told, "route=" + mine.getId());
        Route theirs = routes.find(admin, mine.getId());
        theirs.setDesks(
                List.of(new RouteDesk(units.find(admin, county.unitDesk().unitId()), Role.SUPERVISOR)));
        routes.store(admin, theirs);
        assertThat(rows.number(told, "route=" + mine.getId())).isEqualTo(before + 1);
        assertThatThrownBy(() -> routes.store(admin, mine)).isInstanceOf(Conflict.class);
        assertThat(routes.find(admin, mine.getId()).getDesks())
                .singleElement()
                .satisfies(desk -> assertThat(desk.getRole()).isEqualTo(Role.SUPERVISOR));
    }

    @Test
    void twoRulesThatSayTheSameOfTheSameDaysAreRefusedAtThePriority() {
        rulebook.store(THEME, Level.UNIT, county.managersDesk());
        Route again = rulebook.route(THEME, Level.UNIT, county.coordinatorsDesk());
        Actor admin = county.as(Who.ADMIN);
        assertThatThrownBy(() -> routes.store(admin, again))
                .hasMessage("handling.route.needs.other")
                .extracting(refusal -> ((HavaintoException) refusal).field())
                .isEqualTo("priority");
        again.setPriority(1);
        rulebook.store(again);
    }

    @Test
    void aDeskWhoseUnitHasEndedIsSkipped() throws Exception {
        Actor admin = county.as(Who.ADMIN);
        OrganisationUnit area = units.find(admin, county.managersDesk().unitId());
        OrganisationUnit gone = units.add(
                Actor.system("test"),
                area.getId(),
                UnitKind.UNIT,
                TestCounty.CODE,
                "Lakannut yksikkö",
                "Upphörd enhet",
                9);
        rulebook.store(null, null, Desk.of(gone.getId(), gone.getPath(), Role.MANAGER), county.coordinatorsDesk());
        assertThat(first(pen.sent(county.as(Who.AUTHOR), Level.UNIT)).unitId()).isEqualTo(gone.getId());
        rows.change(
                "update organisation_unit set valid_from = current_date - 9, valid_to = current_date - 1 where id = "
                        + gone.getId());
        assertThat(first(pen.sent(county.as(Who.AUTHOR), Level.UNIT))).isEqualTo(county.coordinatorsDesk());
    }

    private static Desk first(Report report) {
        return report.getProposals().get(0).openStep().orElseThrow().desk();
    }
}
