package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.account.boundary.Absences;
import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Membership;
import fi.havainto.handling.boundary.Unattended;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.UnattendedRow;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coordinator ended and the author contested waits for a deputy: marked, and known to an administrator. */
@ExtendWith(ArquillianExtension.class)
class UnattendedIT {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final String NOTICES = "select count(*) from notification_outbox where report_id = ? and event = ?";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Unattended unattended;

    @Inject
    Worklists worklists;

    @Inject
    People people;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    private Actor author;
    private Actor coordinator;
    private Actor admin;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        coordinator = county.as(Who.COORDINATOR);
        admin = county.as(Who.ADMIN);
    }

    @Test
    void itIsMarkedUntilSomebodyElseHasTheDesk() throws Exception {
        Report report = contested();
        assertMarked(report, true);
        long deputy = county.id(Who.OTHER_MANAGER);
        people.join(
                Actor.system("test"),
                Membership.inUnit(
                        deputy, Role.COORDINATOR, county.coordinatorsDesk().unitId(), SINCE));
        try {
            assertMarked(report, false);
        } finally {
            rows.change("delete from account_membership where role = 'COORDINATOR' and person_id = " + deputy);
        }
        assertMarked(report, true);
    }

    @Test
    void aDeputyForTheDaysOfAnAbsenceIsEnough() {
        Report report = contested();
        LocalDate day = clock.today().plusDays(40);
        absences.add(coordinator, coordinator.personId(), day, day, county.id(Who.MANAGER));
        try {
            assertMarked(report, true);
            clock.at(day.atTime(12, 0).atZone(Clock.ZONE).toInstant(), () -> assertMarked(report, false));
        } finally {
            absences.of(coordinator, coordinator.personId()).forEach(row -> absences.end(coordinator, row.id()));
        }
    }

    @Test
    void anAdministratorIsToldOnceAndReadsNoReport() {
        Report report = contested();
        assertThat(rows.number(NOTICES + " and person_id = ?", report.getId(), "WAITS_FOR_DEPUTY", admin.personId()))
                .isEqualTo(1);
        assertThat(rows.number(NOTICES, report.getId(), "WAITS_FOR_DEPUTY")).isEqualTo(1);
        assertThat(unattended.inArea(admin))
                .filteredOn(row -> row.number().equals(report.getNumber()))
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isNull());
    }

    @Test
    void whatSomebodyElseMayHandleTellsNoAdministrator() {
        Actor leader = county.as(Who.LEADER);
        Report report = pen.sent(author, Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        report = pen.make(author, report, Move.CONTEST, Pen.words());
        assertMarked(report, false);
        assertThat(rows.number(NOTICES, report.getId(), "WAITS_FOR_DEPUTY")).isZero();
    }

    @Test
    void theListsAreOfThoseWhoMayReadThem() {
        Report report = contested();
        for (Who who : List.of(Who.AUTHOR, Who.PRIVACY, Who.ADMIN)) {
            assertThatThrownBy(() -> unattended.atDesks(county.as(who))).isInstanceOf(NotFound.class);
        }
        for (Who who : List.of(Who.AUTHOR, Who.COORDINATOR, Who.LEADER)) {
            assertThatThrownBy(() -> unattended.inArea(county.as(who))).isInstanceOf(NotFound.class);
        }
        assertThat(unattended.atDesks(county.as(Who.LEADER)))
                .extracting(UnattendedRow::number)
                .doesNotContain(report.getNumber());
    }

    private void assertMarked(Report report, boolean marked) {
        for (Actor reader : List.of(author, coordinator)) {
            assertThat(unattended.of(reader, report)).hasSize(marked ? 1 : 0);
        }
        assertThat(unattended.atDesks(coordinator).stream()
                        .anyMatch(row -> row.number().equals(report.getNumber())))
                .isEqualTo(marked);
        assertThat(unattended.inArea(admin).stream()
                        .anyMatch(row -> row.number().equals(report.getNumber())))
                .isEqualTo(marked);
        assertThat(worklists.rows(
                        coordinator, WorklistFilter.of(WorklistView.ALL).words(report.getNumber()), null, 9))
                .as("it never waits for whoever ended it")
                .isEmpty();
    }

    private Report contested() {
        Report report = pen.sent(author, Level.NATIONAL);
        pen.make(county.as(Who.LEADER), report, Move.FORWARD, Pen.words().target(county.coordinatorsDesk()));
        pen.make(coordinator, report, Move.TAKE, new MoveInput());
        pen.make(coordinator, report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        return pen.make(author, report, Move.CONTEST, Pen.words());
    }
}
