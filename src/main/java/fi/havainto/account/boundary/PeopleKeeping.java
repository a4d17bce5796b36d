package fi.havainto.account.boundary;

import fi.havainto.account.control.AdminReach;
import fi.havainto.account.control.LastAdmin;
import fi.havainto.account.control.PasswordRules;
import fi.havainto.account.control.Passwords;
import fi.havainto.account.control.PeopleSearch;
import fi.havainto.account.entity.PeopleFilter;
import fi.havainto.account.entity.Person;
import fi.havainto.account.entity.PersonRow;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.WrongFields;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The people of an administrator's area: found, added, changed, let in again. Nobody is ever deleted. */
@Boundary
public class PeopleKeeping {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PeopleSearch search;

    @Inject
    private AdminReach reach;

    @Inject
    private LastAdmin lastAdmin;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public List<PersonRow> rows(Actor actor, PeopleFilter filter, int first, int size) {
        actor.mustBeAllowed(Permission.KEEP_PEOPLE);
        return search.rows(actor, filter, clock.today(), first, size);
    }

    public long count(Actor actor, PeopleFilter filter) {
        actor.mustBeAllowed(Permission.KEEP_PEOPLE);
        return search.count(actor, filter, clock.today());
    }

    public Person find(Actor actor, long id) {
        return reach.readable(actor, id);
    }

    /** Whether this administrator may change somebody: not when a role of theirs reaches beyond the area. */
    public boolean isChangeable(Actor actor, long id) {
        return reach.isWithin(actor, reach.readable(actor, id).getId(), clock.today());
    }

    /** Adds somebody, who can sign in once a one-time password has been made. */
    public Person add(Actor actor, Person typed) {
        actor.mustBeAllowed(Permission.KEEP_PEOPLE);
        Faults faults = faults(typed);
        boolean fit = typed.getUsername() != null
                && USERNAME.matcher(typed.getUsername()).matches();
        faults.note(!fit, "username", new HavaintoException("account.person.needs.username"));
        faults.note(
                fit && isTaken(typed.getUsername()),
                "username",
                new HavaintoException("account.person.needs.otherUsername"));
        faults.mustBeNone();
        reach.mustReachUnit(actor, typed.getUnitId());
        Person person = new Person(
                typed.getUsername(),
                typed.getDisplayName().strip(),
                typed.getTitleFi().strip(),
                typed.getTitleSv().strip(),
                typed.getLanguage(),
                typed.getUnitId());
        em.persist(person);
        em.flush();
        tell(actor, "PERSON_ADDED", person);
        return person;
    }

    /**
     * Stores what was typed over somebody of the area. Whom it switches off leaves by that: what they had taken is free
     * again, and it is refused while something waits at a desk that only they hold. Whom it switches on after their last
     * day has come back, without an end.
     *
     * @throws Conflict when somebody else changed it meanwhile
     */
    public void store(Actor actor, Person typed) {
        Person stored = reach.changeable(actor, typed.getId(), clock.today());
        Faults faults = faults(typed);
        faults.note(
                !typed.isActive()
                        && stored.isActive()
                        && lastAdmin.isAmong(search.left(stored.getId(), clock.today()), clock.today()),
                "active",
                new HavaintoException("account.role.lastAdmin"));
        faults.mustBeNone();
        reach.mustReachUnit(actor, typed.getUnitId());
        if (stored.getVersion() != typed.getVersion()) {
            throw new Conflict();
        }
        boolean off = stored.isActive() && !typed.isActive();
        boolean back = !stored.isActive() && typed.isActive() && stored.isGone(clock.today());
        stored.takeOver(typed);
        if (back) {
            stored.stay();
        }
        em.flush();
        tell(actor, "PERSON_CHANGED", stored);
        if (off) {
            letGo(actor, stored);
        }
    }

    /** As {@link Leaving}, without anybody who takes over. */
    private void letGo(Actor actor, Person person) {
        search.deputising(person.getId(), clock.today().minusDays(1)).forEach(absence -> {
            absence.setDeputyId(null);
            events.fire(AccountChanged.absence(actor, clock.now(), "ABSENCE_CHANGED", absence));
        });
        try {
            events.fire(new PersonLeaving(actor, clock.now(), person.getId(), null, clock.today(), false));
        } catch (WrongFields stranded) {
            throw WrongFields.at("active", new HavaintoException("account.person.needs.leaving", stranded));
        }
    }

    /** Opens an account that wrong passwords have locked. */
    public void unlock(Actor actor, long id) {
        Person person = reach.changeable(actor, id, clock.today());
        person.entry().passwordWasRight();
        tell(actor, "PERSON_UNLOCKED", person);
    }

    /** Makes a password that is shown this once, and that its owner changes at the first sign-in. */
    public String oneTimePassword(Actor actor, long id) {
        Person person = reach.changeable(actor, id, clock.today());
        String password = PasswordRules.oneTime();
        person.entry().oneTimePassword(passwords.hash(password), clock.now());
        tell(actor, "PASSWORD_RESET", person);
        return password;
    }

    private boolean isTaken(String username) {
        return em.createQuery("select count(p) from Person p where p.username = :username", Long.class)
                        .setParameter("username", username)
                        .getSingleResult()
                > 0;
    }

    private static Faults faults(Person typed) {
        Faults faults = new Faults();
        faults.text("name", typed.getDisplayName(), Person.NAME_LENGTH);
        faults.text("title-fi", typed.getTitleFi(), Person.NAME_LENGTH);
        faults.text("title-sv", typed.getTitleSv(), Person.NAME_LENGTH);
        faults.note(
                typed.getLanguage() == null || !LANGUAGES.contains(typed.getLanguage()),
                "language",
                new HavaintoException("account.person.needs.language"));
        faults.noteLonger("email", typed.getEmail(), Person.EMAIL_LENGTH);
        faults.note(
                typed.getEmail() != null && !typed.getEmail().strip().matches(Person.EMAIL),
                "email",
                new HavaintoException("account.person.needs.email"));
        faults.note(typed.getUnitId() == null, "unit", new HavaintoException("account.person.needs.unit"));
        return faults;
    }

    private void tell(Actor actor, String action, Person person) {
        events.fire(new AccountChanged(actor, clock.now(), action, "person=" + person.getId()));
    }
}
