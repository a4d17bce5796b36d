package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.account.boundary.RoleKeeping;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.account.entity.PeopleFilter;
import fi.havainto.account.entity.Person;
import fi.havainto.account.entity.PersonRow;
import fi.havainto.account.entity.RoleRow;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People and roles as administrators keep them: never beyond their own area, never without an administrator. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    private static final String NEEDED = "error.field.needed";

    @Inject
    TestCounty county;

    @Inject
    Newcomers newcomers;

    @Inject
    PeopleKeeping keeping;

    @Inject
    RoleKeeping roles;

    @Inject
    SignIn signIn;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Test
    void nobodyButAnAdministratorKeepsPeople() {
        long somebody = county.id(Who.COLLEAGUE);
        for (Who who : Who.values()) {
            if (who != Who.ADMIN) {
                Actor actor = county.as(who);
                Refusal.notFound(() -> keeping.rows(actor, all(), 0, 1));
                Refusal.notFound(() -> keeping.find(actor, somebody));
                Refusal.notFound(() -> keeping.oneTimePassword(actor, somebody));
                Refusal.notFound(() -> keeping.unlock(actor, somebody));
                Refusal.notFound(() -> roles.add(
                        actor, somebody, Role.MANAGER, county.managersDesk().unitId(), null, clock.today(), null));
            }
        }
    }

    @Test
    void anAdministratorOfOneAreaReachesNobodyElsewhereAndGivesNothingBeyond() {
        Actor admin = newcomers.as(newcomers.in(county.managersDesk().unitId(), Role.ADMIN));
        long outside = county.id(Who.OTHER_AUTHOR);
        Refusal.notFound(() -> keeping.find(admin, outside));
        Refusal.notFound(() -> keeping.oneTimePassword(admin, outside));
        Refusal.notFound(() -> roles.of(admin, outside));
        assertThat(keeping.rows(admin, all(), 0, 500))
                .extracting(PersonRow::id)
                .contains(county.id(Who.AUTHOR))
                .doesNotContain(outside, county.id(Who.ADMIN));
        long inside = newcomers.in(county.managersDesk().unitId());
        long top = county.coordinatorsDesk().unitId();
        Refusal.notFound(() -> roles.add(admin, inside, Role.COORDINATOR, top, null, clock.today(), null));
        Refusal.notFound(() -> roles.add(admin, inside, Role.ADMIN, top, null, clock.today(), null));
        Refusal.notFound(() -> roles.add(admin, inside, Role.SECRETARY, null, county.boardId(), clock.today(), null));
        Person moved = keeping.find(admin, inside);
        moved.setUnitId(top);
        Refusal.notFound(() -> keeping.store(admin, moved));
    }

    /** Otherwise the administrator of a team could sign in as somebody with rights over the whole county. */
    @Test
    void whoHasARoleBeyondTheAreaIsReadButNotChanged() {
        long area = county.managersDesk().unitId();
        Actor admin = newcomers.as(newcomers.in(area, Role.ADMIN));
        long wide = newcomers.in(area);
        roles.add(
                county.as(Who.ADMIN),
                wide,
                Role.COORDINATOR,
                county.coordinatorsDesk().unitId(),
                null,
                clock.today(),
                null);
        Person read = keeping.find(admin, wide);
        assertThat(keeping.isChangeable(admin, wide)).isFalse();
        Refusal.with("account.person.beyond", () -> keeping.store(admin, read));
        Refusal.with("account.person.beyond", () -> keeping.oneTimePassword(admin, wide));
        assertThat(keeping.oneTimePassword(county.as(Who.ADMIN), wide)).hasSizeGreaterThan(20);
    }

    @Test
    void aRoleCountsFromItsDayAndEndsWithTheNextRequest() {
        Actor admin = county.as(Who.ADMIN);
        long area = county.managersDesk().unitId();
        long person = newcomers.in(area);
        LocalDate tomorrow = clock.today().plusDays(1);
        roles.add(admin, person, Role.MANAGER, area, null, tomorrow, tomorrow.plusDays(1));
        assertThat(newcomers.as(person).grants()).isEmpty();
        on(
                tomorrow,
                () -> assertThat(newcomers
                                .as(person)
                                .holds(Role.MANAGER, county.unitDesk().unitPath()))
                        .isTrue());
        on(tomorrow.plusDays(2), () -> assertThat(newcomers.as(person).grants()).isEmpty());
        Refusal.at(
                Map.of("role", "account.role.twice"),
                () -> roles.add(admin, person, Role.MANAGER, area, null, tomorrow, null));
        RoleRow row = roles.of(admin, person).get(0);
        on(tomorrow, () -> {
            roles.end(admin, row.id(), clock.today().minusDays(1));
            assertThat(newcomers.as(person).grants()).isEmpty();
        });
        Refusal.at(
                Map.of("role", "account.role.needs.role", "role-from", NEEDED),
                () -> roles.add(admin, person, null, area, null, null, null));
        Refusal.at(
                Map.of("role-body", "account.role.needs.body", "role-to", "account.role.needs.order"),
                () -> roles.add(admin, person, Role.MEMBER, area, null, tomorrow, clock.today()));
    }

    @Test
    void theLastAdministratorStays() {
        long unit = newcomers.unit().getId();
        Actor county = this.county.as(Who.ADMIN);
        long own = rows.number(
                "select id from account_membership where person_id = ? and role = 'ADMIN'", this.county.id(Who.ADMIN));
        Refusal.with("account.role.lastAdmin", () -> roles.end(county, own, clock.today()));
        Person me = keeping.find(county, this.county.id(Who.ADMIN));
        me.setActive(false);
        Refusal.at(Map.of("active", "account.role.lastAdmin"), () -> keeping.store(county, me));
        long below = newcomers.in(unit, Role.ADMIN);
        long theirs = rows.number("select id from account_membership where person_id = ?", below);
        roles.end(county, theirs, clock.today());
        assertThat(newcomers
                        .as(below)
                        .holds(Role.ADMIN, this.county.coordinatorsDesk().unitPath()))
                .isFalse();
    }

    @Test
    void peopleAreFoundByNameUnitAndRole() {
        Actor admin = county.as(Who.ADMIN);
        long unit = newcomers.unit().getId();
        long leader = newcomers.in(unit, Role.SUPERVISOR);
        long writer = newcomers.in(unit, Role.SUBMITTER);
        assertThat(keeping.rows(admin, new PeopleFilter(null, unit, null, false), 0, 5))
                .extracting(PersonRow::id)
                .containsExactlyInAnyOrder(leader, writer);
        assertThat(keeping.rows(admin, new PeopleFilter(null, unit, Role.SUPERVISOR, false), 0, 5))
                .extracting(PersonRow::id)
                .containsExactly(leader);
        String name = keeping.find(admin, writer).getUsername().toUpperCase();
        assertThat(keeping.rows(admin, new PeopleFilter(name, unit, null, false), 0, 5))
                .extracting(PersonRow::id)
                .contains(writer);
        assertThat(keeping.count(admin, new PeopleFilter("%", null, null, false)))
                .isZero();
        Person off = keeping.find(admin, writer);
        off.setActive(false);
        keeping.store(admin, off);
        assertThat(keeping.count(admin, new PeopleFilter(null, unit, null, false)))
                .isEqualTo(1);
        assertThat(keeping.count(admin, new PeopleFilter(null, unit, null, true)))
                .isEqualTo(1);
        assertThat(signIn.actor(writer)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhoeverIsSecondIsTold() {
        Actor admin = county.as(Who.ADMIN);
        Refusal.at(
                Map.of(
                        "name",
                        NEEDED,
                        "title-fi",
                        NEEDED,
                        "title-sv",
                        NEEDED,
                        "language",
                        "account.person.needs.language",
                        "unit",
                        "account.person.needs.unit",
                        "username",
                        "account.person.needs.username"),
                () -> keeping.add(admin, new Person()));
        Person typed = new Person(
                "it.author", "Nimi", "a", "b", "fi", county.managersDesk().unitId());
        Refusal.at(Map.of("username", "account.person.needs.otherUsername"), () -> keeping.add(admin, typed));
        long id = newcomers.in(county.managersDesk().unitId());
        Person first = keeping.find(admin, id);
        Person second = keeping.find(admin, id);
        first.setDisplayName("Ensin");
        keeping.store(admin, first);
        second.setDisplayName("Sitten");
        assertThatThrownBy(() -> keeping.store(admin, second)).isInstanceOf(Conflict.class);
        second.catchUpWith(keeping.find(admin, id));
        keeping.store(admin, second);
        assertThat(keeping.find(admin, id).getDisplayName()).isEqualTo("Sitten");
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atStartOfDay(Clock.ZONE).plusHours(9).toInstant(), work);
    }

    private static PeopleFilter all() {
        return new PeopleFilter(null, null, null, false);
    }

    @Test
    void anAddressForMailIsOneOrNone() {
        Actor admin = county.as(Who.ADMIN);
        long somebody = county.id(Who.OTHER_AUTHOR);
        Person typed = keeping.find(admin, somebody);
        String before = typed.getEmail();
        for (String broken : List.of("nobody", "a b@c.example", "a@b@c.example", "a@b.example, c@d.example")) {
            typed.setEmail(broken);
            Refusal.at(Map.of("email", "account.person.needs.email"), () -> keeping.store(admin, typed));
        }
        typed.setEmail(" other@kokeilu.example ");
        keeping.store(admin, typed);
        Person stored = keeping.find(admin, somebody);
        assertThat(stored.getEmail()).isEqualTo("other@kokeilu.example");
        stored.setEmail(before);
        keeping.store(admin, stored);
    }
}
