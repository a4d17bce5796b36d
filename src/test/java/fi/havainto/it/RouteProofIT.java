package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Proof;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The proof that every unit × theme × level has a receiver today: of the small county, and of the demo county whole. */
@ExtendWith(ArquillianExtension.class)
class RouteProofIT {

    private static final String THEME = "income_benefits";

    @Inject
    TestCounty county;

    @Inject
    Rulebook rulebook;

    @Inject
    Rows rows;

    @Inject
    Routes routes;

    @Inject
    SignIn signIn;

    @AfterEach
    void end() {
        rulebook.endAll();
    }

    @Test
    void theProofCountsEveryCombinationAndFindsWhatIsWrong() {
        Actor admin = county.as(Who.ADMIN);
        long themes = rows.number("select count(*) from organisation_theme where active");
        long units = rows.number(
                "select count(*) from organisation_unit where county_code = ? and (valid_to is null or valid_to >= current_date)",
                TestCounty.CODE);
        Proof before = routes.proof(admin);
        assertThat(before.combinations()).isEqualTo((int) (themes * units * Level.values().length));
        assertThat(before.holes()).isZero();
        assertThat(before.circles()).isZero();
        rulebook.store(THEME, Level.UNIT, county.managersDesk());
        Proof after = routes.proof(admin);
        assertThat(after.combinations()).isEqualTo(before.combinations());
        assertThat(after.lines())
                .as("the rule's own line, and its theme apart from the others")
                .hasSize(before.lines().size() + 2);
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
                    .as("what is confidential has nowhere to go, from any unit")
                    .isEqualTo(proof.combinations());
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
}
