package fi.havainto.account.boundary;

import fi.havainto.account.control.Grants;
import fi.havainto.account.control.Passwords;
import fi.havainto.account.entity.Person;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The door before all others: it takes no actor, it makes one. */
@Boundary
public class SignIn {

    /** What became of a try. Unknown, wrong and inactive look the same from outside. */
    public enum Result {
        WELCOME,
        REFUSED,
        LOCKED
    }

    /** The result, and who it is when welcome; with a temporary password only to choose another. */
    public record Answer(Result result, Long personId, String language, boolean temporary) {

        static Answer of(Result result) {
            return new Answer(result, null, null, false);
        }
    }

    /** Later than any password. */
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Grants grants;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public Answer with(String username, String password) {
        Person person = lock(username);
        boolean right = passwords.matches(
                password, person == null ? null : person.entry().getPasswordHash());
        if (person == null) {
            return Answer.of(Result.REFUSED);
        }
        if (person.entry().isLocked(clock.now())) {
            events.fire(new SignInFailed(Actor.system("sign-in"), clock.now(), person.getId(), true));
            return Answer.of(Result.LOCKED);
        }
        if (!right || !person.canSignIn(clock.now(), clock.today())) {
            return refuse(person);
        }
        person.entry().passwordWasRight();
        events.fire(new SignedIn(actor(person.getId()).orElseThrow(), clock.now()));
        return new Answer(
                Result.WELCOME,
                person.getId(),
                person.getLanguage(),
                person.entry().isTemporary());
    }

    private Answer refuse(Person person) {
        person.entry().passwordWasWrong(clock.now());
        boolean locked = person.entry().isLocked(clock.now());
        events.fire(new SignInFailed(Actor.system("sign-in"), clock.now(), person.getId(), locked));
        return Answer.of(locked ? Result.LOCKED : Result.REFUSED);
    }

    /** Tells the trail that somebody goes out; the session itself is the server's. */
    public void out(Actor actor) {
        events.fire(new SignedOut(actor, clock.now()));
    }

    /** The person's rights of this moment; empty when the account is gone or no longer active. */
    public Optional<Actor> actor(long personId) {
        return actor(personId, ALWAYS);
    }

    /** The same for a session that began then: it is over once the password has changed. */
    public Optional<Actor> actor(long personId, Instant since) {
        return grants.of(personId, clock.today(), since);
    }

    private Person lock(String username) {
        return em.createQuery("select p from Person p where p.username = :username", Person.class)
                .setParameter("username", username.strip().toLowerCase(Locale.ROOT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
