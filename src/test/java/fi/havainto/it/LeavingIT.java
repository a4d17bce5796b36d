package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.account.boundary.Absences;
import fi.havainto.account.boundary.Departures;
import fi.havainto.account.boundary.Leaving;
import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.handling.boundary.OpenWork;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People leave, and nothing of theirs is left waiting for somebody who is not there. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {

    private static final Actor SYSTEM = Actor.system("test");

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
    OpenWork work;

    @Inject
    Absences absences;

    @Inject
    Reports reports;

    @Inject
    SignIn signIn;

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
    private LocalDate tomorrow;

    @BeforeEach
    void aUnitWhoseOnlyLeaderHasTakenSomething() {
        unit = newcomers.unit();
        leader = newcomers.in(unit.getId(), Role.SUPERVISOR, Role.SUBMITTER);
        receiver = newcomers.in(unit.getId(), Role.SUBMITTER);
        admin = county.as(Who.ADMIN);
        report = pen.sent(newcomers.as(newcomers.in(unit.getId(), Role.SUBMITTER)), Level.UNIT, Level.UNIT);
        pen.make(newcomers.as(leader), report, Move.TAKE, new MoveInput(), 1);
        tomorrow = clock.today().plusDays(1);
    }

    @Test
    void inOneActionEverythingIsHandedOver() {
        assertThat(work.takenBy(admin, leader)).isEqualTo(1);
        HandlingStep before = step(1);
        leave(receiver, true);
        assertThat(step(1).getTakenBy()).isEqualTo(receiver);
        assertThat(step(1).getDue()).as("the deadline stays").isEqualTo(before.getDue());
        assertThat(step(2).getTakenBy()).isNull();
        assertThat(newcomers.as(receiver).holds(Role.SUPERVISOR, unit.getPath()))
                .isTrue();
        assertThat(work.takenBy(admin, leader)).isZero();
        on(tomorrow, () -> {
            assertThat(signIn.actor(leader)).as("from the next day on").isEmpty();
            departures.work(SYSTEM);
            assertThat(rows.number(Stranded.BELOW, unit.getPath(), tomorrow)).isZero();
        });
        assertThat(people.find(admin, leader).isActive()).isFalse();
        assertThat(rows.column(
                        "select action from audit_event where ids like ? order by id", "person=" + leader + " %"))
                .containsExactly("PERSON_LEAVING", "ROLE_ENDED", "ROLE_ENDED", "PERSON_LEFT");
        assertThat(rows.column(
                        "select ids from audit_event where action = 'HANDED_OVER' and ids like ?",
                        "report=" + report.getId() + " %"))
                .singleElement()
                .asString()
                .endsWith("from=" + leader + " to=" + receiver);
    }

    @Test
    void whatCameUntilTheLastDayIsHandedOverWhenItIsOver() {
        leave(receiver, true);
        pen.make(newcomers.as(leader), report, Move.TAKE, new MoveInput(), 2);
        assertThat(step(2).getTakenBy()).isEqualTo(leader);
        on(tomorrow, () -> departures.work(SYSTEM));
        assertThat(step(2).getTakenBy()).isEqualTo(receiver);
        assertThat(rows.number(Stranded.BELOW, unit.getPath(), tomorrow)).isZero();
    }

    @Test
    void nobodyLeavesWhoseDesksNobodyWouldHold() {
        String key = "handling.handover.leftAlone";
        Refusal.at(Map.of("receiver", key), () -> leave(null, true));
        Refusal.at(Map.of("receiver", key), () -> leave(receiver, false));
        assertThat(step(1).getTakenBy()).as("nothing has happened").isEqualTo(leader);
        assertThat(newcomers.as(leader).holds(Role.SUPERVISOR, unit.getPath())).isTrue();
        newcomers.in(unit.getId(), Role.SUPERVISOR);
        leave(null, true);
        assertThat(step(1).getTakenBy()).as("free for the other").isNull();
        assertThat(rows.number(Stranded.BELOW, unit.getPath(), tomorrow)).isZero();
    }

    /** Nobody handles what they wrote: it is free for another holder instead. */
    @Test
    void whatTheReceiverWroteIsNotTheirs() {
        newcomers.in(unit.getId(), Role.SUPERVISOR);
        Report own = pen.sent(newcomers.as(receiver), Level.UNIT);
        pen.make(newcomers.as(leader), own, Move.TAKE, new MoveInput());
        leave(receiver, true);
        assertThat(reports.read(newcomers.as(receiver), own.getNumber())
                        .getProposals()
                        .get(0)
                        .openStep()
                        .orElseThrow()
                        .getTakenBy())
                .isNull();
    }

    @Test
    void whomTheLeaverWasToDeputiseGetsTheReceiver() {
        long away = newcomers.in(unit.getId(), Role.SUPERVISOR);
        absences.add(newcomers.as(away), away, tomorrow, tomorrow, leader);
        leave(receiver, true);
        on(
                tomorrow,
                () -> assertThat(absences.of(newcomers.as(away), away).get(0).deputy())
                        .isEqualTo(people.find(admin, receiver).getDisplayName()));
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        int version = people.find(admin, leader).getVersion();
        Refusal.at(
                Map.of("last-day", "error.field.needed", "receiver", "account.leaving.needs.receiver"),
                () -> leaving.leave(admin, leader, version, null, leader, true));
        Refusal.at(
                Map.of("last-day", "account.leaving.needs.later"),
                () -> leaving.leave(admin, leader, version, clock.today().minusDays(1), receiver, true));
        assertThatThrownBy(() -> leaving.leave(admin, leader, version + 1, clock.today(), receiver, true))
                .isInstanceOf(Conflict.class);
        long last = county.id(Who.ADMIN);
        int theirs = people.find(admin, last).getVersion();
        Refusal.with("account.role.lastAdmin", () -> leaving.leave(admin, last, theirs, clock.today(), receiver, true));
        for (Who who : Who.values()) {
            if (who != Who.ADMIN) {
                Refusal.notFound(() -> leaving.leave(county.as(who), leader, version, tomorrow, receiver, true));
            }
        }
    }

    private void leave(Long to, boolean withRoles) {
        leaving.leave(admin, leader, people.find(admin, leader).getVersion(), clock.today(), to, withRoles);
    }

    private HandlingStep step(int ordinal) {
        return reports.read(county.as(Who.MANAGER), report.getNumber())
                .getProposals()
                .get(ordinal - 1)
                .openStep()
                .orElseThrow();
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atStartOfDay(Clock.ZONE).plusHours(9).toInstant(), work);
    }
}
