package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.Absences;
import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.AbsenceRow;
import fi.havainto.account.entity.PersonName;
import fi.havainto.handling.boundary.Ladders;
import fi.havainto.handling.entity.Rung;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Desk;
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

/** Whoever stands in counts wherever a holder does, on the days of the absence and on no other. */
@ExtendWith(ArquillianExtension.class)
class DeputyIT {

    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    TestCounty county;

    @Inject
    Newcomers newcomers;

    @Inject
    Absences absences;

    @Inject
    People people;

    @Inject
    Ladders ladders;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private OrganisationUnit unit;
    private Desk desk;
    private long leader;
    private long deputy;
    private Actor author;
    private LocalDate first;
    private LocalDate last;

    @BeforeEach
    void aUnitWithOneLeaderWhoWillBeAway() {
        unit = newcomers.unit();
        desk = Desk.of(unit.getId(), unit.getPath(), Role.SUPERVISOR);
        leader = newcomers.in(unit.getId(), Role.SUPERVISOR);
        deputy = newcomers.in(unit.getId(), Role.SUBMITTER);
        author = newcomers.as(newcomers.in(unit.getId(), Role.SUBMITTER));
        first = clock.today().plusDays(10);
        last = first.plusDays(2);
    }

    @Test
    void theRightsOfADeputyBeginAndEndWithTheDays() {
        away(deputy);
        assertThat(holds(deputy)).isFalse();
        on(first.minusDays(1), () -> assertThat(holds(deputy)).isFalse());
        on(first, () -> assertThat(holds(deputy)).isTrue());
        on(last, () -> assertThat(holds(deputy)).isTrue());
        on(last, () -> assertThat(holds(leader)).as("who is away may still act").isTrue());
        on(last.plusDays(1), () -> assertThat(holds(deputy)).isFalse());
        on(first.plusDays(1), () -> {
            AbsenceRow row = absences.of(newcomers.as(leader), leader).get(0);
            absences.end(newcomers.as(leader), row.id());
            assertThat(holds(deputy))
                    .as("ended early, gone with the next request")
                    .isFalse();
        });
    }

    @Test
    void aLadderSkipsWhoIsAwayUnlessSomebodyStandsIn() {
        Report report = pen.sent(author, Level.UNIT);
        assertThat(first(report)).isEqualTo(desk);
        away(null);
        on(first, () -> assertThat(first(report)).isEqualTo(county.managersDesk()));
        on(first, () -> assertThat(first(pen.sent(author, Level.UNIT))).isEqualTo(county.managersDesk()));
        on(last.plusDays(1), () -> assertThat(first(report)).isEqualTo(desk));
        AbsenceRow row = absences.of(newcomers.as(leader), leader).get(0);
        absences.end(newcomers.as(leader), row.id());
        away(deputy);
        on(first, () -> assertThat(first(report)).isEqualTo(desk));
    }

    @Test
    void aDeputyIsToldSeesAndHandles() {
        away(deputy);
        on(first, () -> {
            Report report = pen.sent(author, Level.UNIT);
            assertThat(rows.number(
                            "select count(*) from notification_outbox where report_id = ? and person_id = ?"
                                    + " and event = 'ARRIVED'",
                            report.getId(),
                            deputy))
                    .isEqualTo(1);
            Actor actor = newcomers.as(deputy);
            Report taken = pen.make(actor, report, Move.TAKE, new MoveInput());
            assertThat(taken.getProposals().get(0).openStep().orElseThrow().getTakenBy())
                    .isEqualTo(deputy);
            assertThat(taken.getChanges()).last().satisfies(change -> {
                assertThat(change.getPersonId()).isEqualTo(deputy);
                assertThat(change.getRole()).hasToString("SUPERVISOR");
            });
        });
    }

    /** Whoever wrote does not handle, in whosever name. */
    @Test
    void aDeputyWhoWroteItDoesNotHandleIt() {
        away(deputy);
        on(first, () -> {
            Report own = pen.sent(newcomers.as(deputy), Level.UNIT);
            assertThat(first(own)).as("the only one there is the author").isEqualTo(county.managersDesk());
            assertThat(own.isHeldBy(newcomers.as(deputy), own.getProposals().get(0)))
                    .isFalse();
        });
    }

    @Test
    void aDeputyPassesNothingOn() {
        long third = newcomers.in(unit.getId(), Role.SUBMITTER);
        absences.add(newcomers.as(deputy), deputy, first, last, third);
        Refusal.at(
                Map.of("deputy", "account.absence.needs.presentDeputy"),
                () -> absences.add(newcomers.as(leader), leader, first, last, deputy));
        absences.add(newcomers.as(leader), leader, last.plusDays(1), last.plusDays(2), deputy);
        absences.add(newcomers.as(deputy), deputy, last.plusDays(2), last.plusDays(2), third);
        on(last.plusDays(2), () -> {
            assertThat(holds(third)).isFalse();
            assertThat(first(pen.sent(author, Level.UNIT))).isEqualTo(county.managersDesk());
        });
    }

    @Test
    void aBodysSecretaryIsDeputisedTooAndItsMembersAreNot() {
        long standIn = newcomers.in(county.coordinatorsDesk().unitId());
        absences.add(county.as(Who.SECRETARY), county.id(Who.SECRETARY), first, last, standIn);
        absences.add(county.as(Who.MEMBER), county.id(Who.MEMBER), first, last, standIn);
        on(first, () -> {
            assertThat(newcomers.as(standIn).holdsIn(Role.SECRETARY, county.boardId()))
                    .isTrue();
            assertThat(newcomers.as(standIn).holdsIn(Role.MEMBER, county.boardId()))
                    .isFalse();
        });
    }

    @Test
    void everybodySetsTheirOwnAndAnAdministratorThoseOfTheArea() {
        Refusal.notFound(() -> absences.add(newcomers.as(deputy), leader, first, last, null));
        Refusal.notFound(() -> absences.of(newcomers.as(deputy), leader));
        absences.add(county.as(Who.ADMIN), leader, first, last, deputy);
        assertThat(absences.of(newcomers.as(leader), leader))
                .extracting(AbsenceRow::firstDay)
                .containsExactly(first);
        long elsewhere =
                newcomers.in(newcomers.below(county.coordinatorsDesk().unitId()).getId(), Role.SUBMITTER);
        assertThat(absences.deputies(newcomers.as(leader), leader))
                .extracting(PersonName::id)
                .contains(deputy, county.id(Who.MANAGER), county.id(Who.OTHER_LEADER))
                .doesNotContain(leader, elsewhere);
        LocalDate later = last.plusDays(5);
        Refusal.at(
                Map.of("deputy", "account.absence.needs.deputy"),
                () -> absences.add(newcomers.as(leader), leader, later, later, elsewhere));
        Refusal.at(
                Map.of("absence-from", "account.absence.needs.noOther"),
                () -> absences.add(newcomers.as(leader), leader, last, later, null));
        Refusal.at(
                Map.of("absence-to", "account.absence.needs.order"),
                () -> absences.add(newcomers.as(leader), leader, later, later.minusDays(1), null));
    }

    private void away(Long whoStandsIn) {
        absences.add(newcomers.as(leader), leader, first, last, whoStandsIn);
    }

    private boolean holds(long person) {
        boolean granted = newcomers.as(person).holds(Role.SUPERVISOR, unit.getPath());
        assertThat(people.holders(SYSTEM, Role.SUPERVISOR, unit.getPath()).contains(person))
                .isEqualTo(granted);
        return granted;
    }

    private Desk first(Report report) {
        Rung rung = ladders.of(SYSTEM, report, report.getProposals().get(0)).get(0);
        return rung.desk();
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atStartOfDay(Clock.ZONE).plusHours(9).toInstant(), work);
    }
}
