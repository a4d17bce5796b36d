package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.handling.boundary.Ladders;
import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Proof;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Routes as data: what an administrator stores decides where a proposal goes, and the proof says the same. */
@ExtendWith(ArquillianExtension.class)
class RoutesIT {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final String THEME = "income_benefits";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

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

    private final List<Route> stored = new ArrayList<>();

    /** The routes of one test end with it: the others know nothing of them. */
    @AfterEach
    void end() {
        stored.forEach(route -> {
            Route now = routes.find(county.as(Who.ADMIN), route.getId());
            now.setValidFrom(LONG_AGO);
            now.setValidTo(LONG_AGO);
            routes.store(county.as(Who.ADMIN), now);
        });
    }

    @Test
    void eachProposalOfAReportGoesWhereItsLevelLeads() {
        store(null, Level.COUNTY, county.managersDesk());
        store(THEME, Level.NATIONAL, county.coordinatorsDesk());
        Report report = pen.sent(county.as(Who.AUTHOR), Level.UNIT, Level.COUNTY, Level.NATIONAL);
        assertThat(report.getProposals())
                .extracting(proposal -> proposal.openStep().orElseThrow().desk())
                .containsExactly(county.unitDesk(), county.managersDesk(), county.coordinatorsDesk());
    }

    @Test
    void confidentialAndLeadershipHoldAlsoOnARoute() {
        store(null, null, county.unitDesk(), county.managersDesk());
        Actor author = county.as(Who.AUTHOR);
        assertThat(first(pen.sent(author, Visibility.CONFIDENTIAL))).isEqualTo(county.coordinatorsDesk());
        assertThat(first(pen.sent(author, draft -> draft.setAboutLeadership(true), Level.UNIT)))
                .isEqualTo(county.managersDesk());
    }

    @Test
    void aDeskThatNobodyHoldsIsSkippedAndAfterTheLastComesTheCoordinator() {
        OrganisationUnit unit =
                units.find(county.as(Who.ADMIN), county.unitDesk().unitId());
        store(null, null, Desk.of(unit.getId(), unit.getPath(), Role.COORDINATOR), county.managersDesk());
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
        assertThatThrownBy(() -> store(null, null)).hasMessage("handling.route.needs.desk");
        assertThatThrownBy(() -> store(null, null, county.managersDesk(), county.managersDesk()))
                .hasMessage("handling.route.needs.once");
        Route backward = route(null, null, county.managersDesk());
        backward.setValidTo(clock.today().minusDays(1));
        assertThatThrownBy(() -> routes.store(admin, backward)).hasMessage("handling.route.needs.order");
        long other = rows.number("select id from account_person where username = 'admin'");
        Actor demoAdmin = signIn.actor(other).orElseThrow();
        Route foreign = route(null, null, county.managersDesk());
        assertThatThrownBy(() -> routes.store(demoAdmin, foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> routes.all(county.as(Who.COORDINATOR))).isInstanceOf(NotFound.class);
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        Route mine = store(null, null, county.managersDesk());
        Actor admin = county.as(Who.ADMIN);
        Route theirs = routes.find(admin, mine.getId());
        theirs.setPriority(7);
        routes.store(admin, theirs);
        mine.setPriority(8);
        assertThatThrownBy(() -> routes.store(admin, mine)).isInstanceOf(Conflict.class);
        assertThat(routes.find(admin, mine.getId()).getPriority()).isEqualTo(7);
    }

    @Test
    void theProofCountsEveryCombinationAndFindsWhatIsWrong() {
        Actor admin = county.as(Who.ADMIN);
        long themes = rows.number("select count(*) from organisation_theme where active");
        long units = rows.number("select count(*) from organisation_unit where county_code = ?", TestCounty.CODE);
        Proof before = routes.proof(admin);
        assertThat(before.combinations()).isEqualTo((int) (themes * units * Level.values().length));
        assertThat(before.holes()).isZero();
        assertThat(before.circles()).isZero();
        store(THEME, Level.UNIT, county.managersDesk());
        Proof after = routes.proof(admin);
        assertThat(after.combinations()).isEqualTo(before.combinations());
        assertThat(after.lines()).hasSize(before.lines().size() + 1);
        assertThat(after.lines())
                .filteredOn(line -> line.combinations() == 1)
                .singleElement()
                .satisfies(line -> assertThat(line.first().desk()).isEqualTo(county.managersDesk()));
    }

    @Test
    void withoutACoordinatorWhatOnlyTheCoordinatorAnswersIsAHole() throws Exception {
        String coordinators = " where role = 'COORDINATOR' and person_id = " + county.id(Who.COORDINATOR);
        rows.change("update account_membership set valid_to = valid_from" + coordinators);
        try {
            Proof proof = routes.proof(county.as(Who.ADMIN));
            assertThat(proof.holes())
                    .as("of the county's own unit, above all desks")
                    .isPositive();
        } finally {
            rows.change("update account_membership set valid_to = null" + coordinators);
        }
    }

    /** Every unit × theme × level of the demo, by a reading of its own: who is supervisor there, else manager above. */
    @Test
    void everyCombinationOfTheDemoCountyHasItsReceiver() {
        long id = rows.number("select id from account_person where username = 'admin'");
        Proof proof = routes.proof(signIn.actor(id).orElseThrow());
        long themes = rows.number("select count(*) from organisation_theme where active");
        long count = rows.number("select count(*) from organisation_unit where county_code = '99'");
        assertThat(proof.combinations()).isEqualTo((int) (themes * count * Level.values().length));
        assertThat(proof.holes()).isZero();
        assertThat(proof.circles()).isZero();
        assertThat(proof.lines()).allSatisfy(line -> {
            String receiver = rows.column(
                            "select m.role || ' ' || u.id from account_membership m join organisation_unit u on u.id = m.unit_id"
                                    + " where m.role in ('SUPERVISOR', 'MANAGER', 'COORDINATOR') and ? like u.path || '%'"
                                    + " order by array_position(array['SUPERVISOR', 'MANAGER', 'COORDINATOR'], m.role::text),"
                                    + " length(u.path) desc limit 1",
                            line.unit().getPath())
                    .get(0);
            assertThat(line.first().role() + " " + line.first().unit().getId()).isEqualTo(receiver);
        });
    }

    private Route store(String theme, Level level, Desk... desks) {
        Route route = routes.store(county.as(Who.ADMIN), route(theme, level, desks));
        stored.add(route);
        return route;
    }

    private Route route(String theme, Level level, Desk... desks) {
        Actor admin = county.as(Who.ADMIN);
        Route route = new Route(units.find(admin, county.unitDesk().unitId()), theme, level, clock.today());
        for (Desk desk : desks) {
            route.add(new RouteDesk(units.find(admin, desk.unitId()), desk.role()));
        }
        return route;
    }

    private static Desk first(Report report) {
        return report.getProposals().get(0).openStep().orElseThrow().desk();
    }
}
