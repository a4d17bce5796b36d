package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.handling.boundary.OpenWork;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
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

/** Units end, and neither people nor proposals are left behind. */
@ExtendWith(ArquillianExtension.class)
class UnitEndingIT {

    @Inject
    TestCounty county;

    @Inject
    Newcomers newcomers;

    @Inject
    PeopleKeeping people;

    @Inject
    UnitKeeping units;

    @Inject
    OpenWork work;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private OrganisationUnit unit;
    private long leader;
    private Actor admin;
    private Report report;
    private LocalDate tomorrow;

    @BeforeEach
    void aUnitWithOpenProposals() {
        unit = newcomers.unit();
        leader = newcomers.in(unit.getId(), Role.SUPERVISOR);
        admin = county.as(Who.ADMIN);
        report = pen.sent(newcomers.as(newcomers.in(unit.getId(), Role.SUBMITTER)), Level.UNIT, Level.UNIT);
        tomorrow = clock.today().plusDays(1);
    }

    @Test
    void aUnitWithPeopleAndProposalsEndsOnlyIntoAnother() {
        OrganisationUnit next = newcomers.unit();
        long author = newcomers.in(unit.getId(), Role.SUBMITTER);
        assertThat(work.atUnit(admin, unit.getId())).isEqualTo(2);
        Refusal.at(Map.of("successor", "handling.handover.unitHasOpen"), () -> end(null));
        end(next.getId());
        assertThat(units.find(admin, unit.getId()).getSuccessorId()).isEqualTo(next.getId());
        assertThat(people.find(admin, author).getUnitId()).isEqualTo(next.getId());
        assertThat(newcomers.as(leader).holds(Role.SUPERVISOR, next.getPath())).isTrue();
        on(tomorrow, () -> {
            assertThat(rows.number(Stranded.BELOW, unit.getPath(), tomorrow)).isZero();
            pen.make(newcomers.as(leader), report, Move.TAKE, new MoveInput(), 2);
            Report another = pen.sent(newcomers.as(author), Level.UNIT);
            assertThat(another.getProposals()
                            .get(0)
                            .openStep()
                            .orElseThrow()
                            .getUnit()
                            .getId())
                    .isEqualTo(next.getId());
        });
    }

    @Test
    void aUnitWithOthersBelowOrWithPeopleDoesNotEndAlone() {
        OrganisationUnit empty = newcomers.unit();
        OrganisationUnit below = newcomers.below(empty.getId());
        Refusal.at(Map.of("last-day", "organisation.unit.needs.noneBelow"), () -> end(empty, null));
        Refusal.at(
                Map.of(
                        "last-day", "organisation.unit.needs.noneBelow",
                        "successor", "organisation.unit.needs.successor"),
                () -> end(empty, below.getId()));
        newcomers.in(below.getId());
        Refusal.at(Map.of("successor", "account.unit.hasPeople"), () -> end(below, null));
        end(below, unit.getId());
        end(empty, null);
        on(
                tomorrow,
                () -> assertThat(units.choices(admin))
                        .extracting(OrganisationUnit::getId)
                        .doesNotContain(empty.getId(), below.getId()));
    }

    private void end(Long successor) {
        end(unit, successor);
    }

    private void end(OrganisationUnit which, Long successor) {
        int version = units.find(admin, which.getId()).getVersion();
        units.end(admin, which.getId(), version, clock.today(), successor);
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atStartOfDay(Clock.ZONE).plusHours(9).toInstant(), work);
    }
}
