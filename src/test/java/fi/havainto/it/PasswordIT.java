package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.PasswordChange;
import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.account.entity.Entry;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passwords that administrators make once, and that everybody changes. */
@ExtendWith(ArquillianExtension.class)
class PasswordIT {

    private static final String LONG = "tämä on pitkä salasana";

    @Inject
    TestCounty county;

    @Inject
    Newcomers newcomers;

    @Inject
    PeopleKeeping keeping;

    @Inject
    PasswordChange passwords;

    @Inject
    SignIn signIn;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Test
    void aOneTimePasswordLetsInToChooseAnotherAndEnds() {
        Actor admin = county.as(Who.ADMIN);
        long id = newcomers.in(county.managersDesk().unitId(), Role.SUBMITTER);
        String username = keeping.find(admin, id).getUsername();
        String once = keeping.oneTimePassword(admin, id);
        assertThat(signIn.with(username, once).temporary()).isTrue();
        clock.at(
                clock.now().plus(Entry.TEMPORARY),
                () -> assertThat(signIn.with(username, once).result()).isEqualTo(SignIn.Result.REFUSED));
        Actor me = newcomers.as(id);
        Refusal.at(
                Map.of("new-password", "account.password.length", "again", "account.password.again"),
                () -> passwords.change(me, once, "lyhyt", "toinen"));
        Refusal.at(Map.of("new-password", "account.password.other"), () -> passwords.change(me, once, once, once));
        assertThat(passwords.change(me, once, LONG, LONG)).isEqualTo(PasswordChange.Result.CHANGED);
        assertThat(signIn.with(username, once).result()).isEqualTo(SignIn.Result.REFUSED);
        SignIn.Answer answer = signIn.with(username, LONG);
        assertThat(answer.result()).isEqualTo(SignIn.Result.WELCOME);
        assertThat(answer.temporary()).isFalse();
    }

    @Test
    void guessingOnesPasswordLocksAndAnAdministratorOpensAgain() {
        Actor admin = county.as(Who.ADMIN);
        long id = newcomers.in(county.managersDesk().unitId(), Role.SUBMITTER);
        String once = keeping.oneTimePassword(admin, id);
        Actor me = newcomers.as(id);
        for (int i = 1; i < Entry.FAILURES_TO_LOCK; i++) {
            assertThat(passwords.change(me, "arvaus", LONG, LONG)).isEqualTo(PasswordChange.Result.WRONG);
        }
        assertThat(passwords.change(me, "arvaus", LONG, LONG)).isEqualTo(PasswordChange.Result.LOCKED);
        assertThat(passwords.change(me, once, LONG, LONG)).isEqualTo(PasswordChange.Result.LOCKED);
        keeping.unlock(admin, id);
        assertThat(passwords.change(me, once, LONG, LONG)).isEqualTo(PasswordChange.Result.CHANGED);
        assertThat(rows.column("select action from audit_event where ids like ? order by id", "person=" + id + "%"))
                .contains("PASSWORD_RESET", "SIGN_IN_FAILED", "PERSON_UNLOCKED", "PASSWORD_CHANGED");
    }

    @Test
    void aChangedPasswordEndsTheSessionsFromBefore() {
        long id = newcomers.in(county.managersDesk().unitId(), Role.SUBMITTER);
        Instant before = clock.now();
        assertThat(signIn.actor(id, before)).isPresent();
        keeping.oneTimePassword(county.as(Who.ADMIN), id);
        assertThat(signIn.actor(id, before)).isEmpty();
        assertThat(signIn.actor(id, clock.now())).isPresent();
    }
}
