package fi.havainto.account.boundary;

import fi.havainto.account.control.PasswordRules;
import fi.havainto.account.control.Passwords;
import fi.havainto.account.entity.Person;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Everybody changes their own password. A wrong present one counts like a wrong sign-in: nobody may guess here. */
@Boundary
public class PasswordChange {

    /** What became of it; a refusal of the new password leaves as an exception with its fields. */
    public enum Result {
        CHANGED,
        WRONG,
        LOCKED
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public Result change(Actor actor, String current, String chosen, String again) {
        if (actor.isSystem()) {
            throw new NotFound();
        }
        Person me = em.find(Person.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (me.entry().isLocked(clock.now())) {
            return Result.LOCKED;
        }
        if (!passwords.matches(current == null ? "" : current, me.entry().getPasswordHash())) {
            me.entry().passwordWasWrong(clock.now());
            events.fire(
                    new SignInFailed(actor, clock.now(), me.getId(), me.entry().isLocked(clock.now())));
            return me.entry().isLocked(clock.now()) ? Result.LOCKED : Result.WRONG;
        }
        PasswordRules.faults(current, chosen, again, me.getUsername()).mustBeNone();
        me.entry().ownPassword(passwords.hash(chosen), clock.now());
        events.fire(new AccountChanged(actor, clock.now(), "PASSWORD_CHANGED", "person=" + me.getId()));
        return Result.CHANGED;
    }
}
