package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.Absences;
import fi.havainto.account.boundary.Leaving;
import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.account.boundary.RoleKeeping;
import fi.havainto.account.entity.Person;
import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.audit.boundary.TrailReading;
import fi.havainto.audit.boundary.Verification;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.Channels;
import fi.havainto.organisation.entity.Channel;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators do not make themselves readers of reports, and what is a whole county's is nobody's of a part of it. */
@ExtendWith(ArquillianExtension.class)
class AdminLimitsIT {

    private static final int MORE_THAN_A_MENU_HOLDS = 501;

    @Inject
    TestCounty county;

    @Inject
    Newcomers newcomers;

    @Inject
    PeopleKeeping people;

    @Inject
    RoleKeeping roles;

    @Inject
    Leaving leaving;

    @Inject
    Absences absences;

    @Inject
    Channels channels;

    @Inject
    AnnexDrafts annexDrafts;

    @Inject
    TrailReading trail;

    @Inject
    Verification verification;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private long unit;
    private long self;
    private Actor admin;
    private LocalDate today;
    private LocalDate tomorrow;

    @BeforeEach
    void anAdministratorOfOneUnit() {
        unit = newcomers.unit().getId();
        self = newcomers.in(unit, Role.ADMIN);
        admin = newcomers.as(self);
        today = clock.today();
        tomorrow = today.plusDays(1);
    }

    @Test
    void nobodyGivesThemselvesARoleThatReadsWhatOthersWrote() {
        for (Role role : Role.values()) {
            if (role != Role.ADMIN && role != Role.SUBMITTER) {
                Refusal.with(
                        "account.role.notOwn", () -> roles.add(admin, self, role, unit, county.boardId(), today, null));
            }
        }
        roles.add(admin, self, Role.SUBMITTER, unit, null, today, null);
        assertThat(newcomers.as(self).grants())
                .extracting(grant -> grant.role())
                .containsExactlyInAnyOrder(Role.ADMIN, Role.SUBMITTER);
    }

    @Test
    void norByTakingOverFromSomebodyWhoLeaves() {
        long leader = newcomers.in(unit, Role.SUPERVISOR);
        int version = people.find(admin, leader).getVersion();
        Refusal.at(
                Map.of("receiver", "account.role.notOwn"),
                () -> leaving.leave(admin, leader, version, today, self, true));
        long away = newcomers.in(unit, Role.SUPERVISOR);
        absences.add(newcomers.as(away), away, tomorrow, tomorrow, leader);
        leaving.leave(admin, leader, version, today, self, false);
        assertThat(deputyOf(away)).as("nor by the way the deputy").containsExactly((String) null);
    }

    @Test
    void nobodyMakesThemselvesTheDeputyOfSomebodyElse() {
        long leader = newcomers.in(unit, Role.SUPERVISOR);
        Refusal.at(
                Map.of("deputy", "account.absence.needs.otherDeputy"),
                () -> absences.add(admin, leader, tomorrow, tomorrow, self));
        absences.add(newcomers.as(leader), leader, tomorrow, tomorrow, self);
        assertThat(deputyOf(leader))
                .as("whom the leader chooses is the leader's matter")
                .containsExactly(Long.toString(self));
    }

    /** The list of a menu is cut; who stands behind its end can stand in all the same. */
    @Test
    void aDeputyNeedNotStandOnTheListThatIsCut() {
        for (int i = 0; i < MORE_THAN_A_MENU_HOLDS; i++) {
            newcomers.in(unit);
        }
        long last = people.add(admin, new Person("zz." + unit, "Öö Viimeinen", "kokeilija", "prövare", "fi", unit))
                .getId();
        assertThat(absences.deputies(admin, self)).noneMatch(one -> one.id() == last);
        absences.add(admin, self, tomorrow, tomorrow, last);
        assertThat(deputyOf(self)).containsExactly(Long.toString(last));
        Refusal.at(
                Map.of("deputy", "account.absence.needs.deputy"),
                () -> absences.add(
                        admin, self, tomorrow.plusDays(1), tomorrow.plusDays(1), county.id(Who.OTHER_AUTHOR)));
    }

    @Test
    void whoReadsTheTrailIsAppointedForTheWholeCounty() {
        Actor above = county.as(Who.ADMIN);
        long top = county.coordinatorsDesk().unitId();
        long officer = newcomers.in(unit);
        Refusal.with(
                "account.role.needs.county",
                () -> roles.add(admin, officer, Role.PRIVACY_OFFICER, unit, null, today, null));
        Refusal.notFound(() -> roles.add(admin, officer, Role.PRIVACY_OFFICER, top, null, today, null));
        roles.add(above, officer, Role.PRIVACY_OFFICER, top, null, today, null);
        assertThat(trail.state(newcomers.as(officer))).isNotNull();
        Actor ofAUnit = newcomers.as(newcomers.in(unit, Role.PRIVACY_OFFICER));
        Refusal.notFound(() -> trail.state(ofAUnit));
        Refusal.notFound(() -> trail.rows(ofAUnit, null, null, 1));
        Refusal.notFound(() -> verification.verify(ofAUnit));
    }

    @Test
    void theCountysChannelsAndItsAnnexAreNotAUnits() {
        Refusal.notFound(() -> channels.kept(admin));
        Refusal.notFound(() -> channels.fresh(admin));
        Channel channel = channels.fresh(county.as(Who.ADMIN));
        assertThat(channel.getCountyCode()).isEqualTo(TestCounty.CODE);
        Refusal.notFound(() -> channels.store(admin, channel));
        Actor coordinator = newcomers.as(newcomers.in(unit, Role.COORDINATOR));
        Refusal.notFound(() -> annexDrafts.choices(coordinator));
        assertThat(annexDrafts.choices(county.as(Who.COORDINATOR)).spans()).isNotEmpty();
    }

    private List<String> deputyOf(long person) {
        return rows.column("select deputy_id from account_absence where person_id = ?", person);
    }
}
