package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.account.boundary.Absences;
import fi.havainto.account.boundary.Departures;
import fi.havainto.account.boundary.Leaving;
import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.account.boundary.RoleKeeping;
import fi.havainto.account.entity.Person;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of roles, deputies and work when somebody leaves, is switched off, stays after all or comes back. */
@ExtendWith(ArquillianExtension.class)
class StayingIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String ROLES =
            "select role || ' ' || valid_from || ' ' || coalesce(valid_to::text, 'on') from account_membership"
                    + " where person_id = ? and unit_id = ? order by id";

    @Inject
    TestCounty county;

    @Inject
    Newcomers newcomers;

    @Inject
    Leaving leaving;

    @Inject
    Departures departures;

    @Inject
    PeopleKeeping people;

    @Inject
    RoleKeeping roles;

    @Inject
    UnitKeeping units;

    @Inject
    Absences absences;

    @Inject
    Reports reports;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private OrganisationUnit unit;
    private long leader;
    private long receiver;
    private Actor admin;
    private Report report;
    private LocalDate today;
    private LocalDate tomorrow;

    @BeforeEach
    void aUnitWhoseOnlyLeaderHasTakenSomething() {
        unit = newcomers.unit();
        leader = newcomers.in(unit.getId(), Role.SUPERVISOR);
        receiver = newcomers.in(unit.getId(), Role.SUBMITTER);
        admin = county.as(Who.ADMIN);
        report = pen.sent(newcomers.as(newcomers.in(unit.getId(), Role.SUBMITTER)), Level.UNIT);
        pen.make(newcomers.as(leader), report, Move.TAKE, new MoveInput());
        today = clock.today();
        tomorrow = today.plusDays(1);
    }

    @Test
    void aRoleIsPassedOnForItsOwnDays() {
        LocalDate end = tomorrow.plusDays(9);
        roles.add(admin, leader, Role.MANAGER, unit.getId(), null, tomorrow, end);
        roles.add(admin, receiver, Role.SUPERVISOR, unit.getId(), null, today, tomorrow);
        leave(true);
        assertThat(rows.column(ROLES, receiver, unit.getId()))
                .contains(
                        "SUPERVISOR " + today + " " + tomorrow,
                        "SUPERVISOR " + today + " on",
                        "MANAGER " + tomorrow + " " + end)
                .hasSize(4);
        assertThat(newcomers.as(receiver).holds(Role.MANAGER, unit.getPath())).isFalse();
        assertThat(trail("ROLE_ADDED", receiver)).hasSize(3).anyMatch(ids -> ids.contains("role=MANAGER"));
        on(tomorrow, () -> departures.work(SYSTEM));
        assertThat(rows.column(ROLES, leader, unit.getId()))
                .containsExactly("SUPERVISOR 2020-01-01 " + today, "MANAGER " + tomorrow + " " + today);
        assertThat(trail("ROLE_ENDED", leader)).hasSize(2);
    }

    @Test
    void aUnitsRolesMoveWithTheirOwnDays() {
        long next = newcomers.unit().getId();
        LocalDate end = tomorrow.plusDays(9);
        roles.add(admin, receiver, Role.MANAGER, unit.getId(), null, tomorrow, end);
        units.end(admin, unit.getId(), units.find(admin, unit.getId()).getVersion(), today, next);
        assertThat(rows.column(ROLES, receiver, next))
                .containsExactly("SUBMITTER " + today + " on", "MANAGER " + tomorrow + " " + end);
        assertThat(trail("ROLE_ADDED", receiver).stream().filter(ids -> ids.endsWith(" unit=" + next)))
                .hasSize(2);
        assertThat(trail("PERSON_CHANGED", receiver)).hasSize(1);
    }

    @Test
    void whoIsAwayThemselvesDoesNotBecomeTheDeputy() {
        long away = newcomers.in(unit.getId(), Role.SUPERVISOR);
        absences.add(newcomers.as(away), away, tomorrow, tomorrow, leader);
        absences.add(newcomers.as(away), away, tomorrow.plusDays(1), tomorrow.plusDays(1), leader);
        absences.add(newcomers.as(receiver), receiver, tomorrow, tomorrow, null);
        leave(true);
        assertThat(deputies(away)).containsExactly("nobody", Long.toString(receiver));
        assertThat(trail("ABSENCE_CHANGED", away)).hasSize(2);
    }

    @Test
    void aLeavingThatWasAMistakeIsCancelled() {
        leave(true);
        Person leaver = people.find(admin, leader);
        assertThat(leaver.getLastDay()).isEqualTo(today);
        assertThatThrownBy(() -> leaving.cancel(admin, leader, leaver.getVersion() + 1))
                .isInstanceOf(Conflict.class);
        Refusal.notFound(() -> leaving.cancel(county.as(Who.MANAGER), leader, leaver.getVersion()));
        leaving.cancel(admin, leader, leaver.getVersion());
        on(tomorrow, () -> {
            departures.work(SYSTEM);
            assertThat(newcomers.as(leader).holds(Role.SUPERVISOR, unit.getPath()))
                    .isTrue();
        });
        assertThat(trail("LEAVING_CANCELLED", leader)).hasSize(1);
        int version = people.find(admin, leader).getVersion();
        Refusal.with("account.leaving.needs.planned", () -> leaving.cancel(admin, leader, version));
    }

    @Test
    void nobodyIsSwitchedOffWhoseDesksNobodyWouldHold() {
        Refusal.at(Map.of("active", "account.person.needs.leaving"), () -> active(leader, false));
        assertThat(people.find(admin, leader).isActive()).isTrue();
        assertThat(taker()).as("nothing has happened").isEqualTo(leader);
        long other = newcomers.in(unit.getId(), Role.SUPERVISOR);
        absences.add(newcomers.as(other), other, tomorrow, tomorrow, leader);
        active(leader, false);
        assertThat(taker()).as("free for the other").isNull();
        assertThat(deputies(other)).containsExactly("nobody");
        assertThat(trail("PERSON_LEAVING", leader)).hasSize(1);
    }

    @Test
    void whoComesBackIsNotSentAwayAgain() {
        leave(true);
        on(tomorrow, () -> {
            departures.work(SYSTEM);
            assertThat(people.find(admin, leader).isActive()).isFalse();
            active(leader, true);
            departures.work(SYSTEM);
            Person back = people.find(admin, leader);
            assertThat(back.isHere(clock.today())).isTrue();
            assertThat(back.getLastDay()).isNull();
            assertThat(back.getSuccessorId()).isNull();
        });
    }

    private void active(long person, boolean active) {
        Person typed = people.find(admin, person);
        typed.setActive(active);
        people.store(admin, typed);
    }

    private void leave(boolean withRoles) {
        leaving.leave(admin, leader, people.find(admin, leader).getVersion(), today, receiver, withRoles);
    }

    private Long taker() {
        return reports.read(county.as(Who.MANAGER), report.getNumber())
                .getProposals()
                .get(0)
                .openStep()
                .orElseThrow()
                .getTakenBy();
    }

    private List<String> trail(String action, long person) {
        return rows.column(
                "select ids from audit_event where action = ? and (ids || ' ') like ? order by id",
                action,
                "person=" + person + " %");
    }

    private List<String> deputies(long person) {
        return rows.column(
                "select coalesce(deputy_id::text, 'nobody') from account_absence where person_id = ? order by first_day",
                person);
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atStartOfDay(Clock.ZONE).plusHours(9).toInstant(), work);
    }
}
