package fi.havainto.notification.boundary;

import fi.havainto.account.entity.Person;
import fi.havainto.notification.control.Letters;
import fi.havainto.notification.control.MailLine;
import fi.havainto.notification.control.MailServer;
import fi.havainto.notification.control.OutboxSearch;
import fi.havainto.notification.control.SmtpSettings;
import fi.havainto.notification.entity.MailFault;
import fi.havainto.notification.entity.MailOutage;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.notification.entity.OutboxRow;
import fi.havainto.notification.entity.OutboxState;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an administrator sees of the mails to people of the own area: to whom, of what kind, how it fares. */
@Boundary
public class OutboxKeeping {

    /** Nobody counts further in any state. */
    public static final int MOST_COUNTED = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OutboxSearch search;

    @Inject
    private MailServer server;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** How the mail server fares; {@code outage} says nothing while all is well. */
    public record Service(boolean configured, MailOutage outage) {}

    /** What came of a trial: the server took it, or why not; a null reason means that there is no address. */
    public record Trial(boolean taken, MailFault reason) {}

    public Service service(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_OUTBOX);
        return new Service(server.settings().isPresent(), em.find(MailOutage.class, MailOutage.ONLY));
    }

    public Map<OutboxState, Long> counts(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_OUTBOX);
        return search.counts(actor, MOST_COUNTED);
    }

    /** Newest first; a null state means all. */
    public List<OutboxRow> rows(Actor actor, OutboxState state, int first, int size) {
        actor.mustBeAllowed(Permission.KEEP_OUTBOX);
        return search.rows(actor, state, first, size);
    }

    /** Tries once more to mail what was given up or had no address. */
    public void again(Actor actor, long id) {
        actor.mustBeAllowed(Permission.KEEP_OUTBOX);
        OutboxMessage notice = search.find(actor, id).orElseThrow(NotFound::new);
        if (!notice.isStuck()) {
            throw new Conflict();
        }
        notice.again(clock.now());
        events.fire(new MailRetried(actor, clock.now(), id));
    }

    /** Sends a mail to the administrator's own address at once, and says what came of it. */
    public Trial trial(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_OUTBOX);
        Person me = em.find(Person.class, actor.personId());
        SmtpSettings settings = server.settings().orElseThrow(NotFound::new);
        if (me.getEmail() == null) {
            return new Trial(false, null);
        }
        try (MailLine line = new MailLine(settings)) {
            if (line.isOpen()) {
                line.send(letters.trial(me, line, clock.now()));
            }
            return new Trial(line.fault() == null, line.fault());
        } catch (MailLine.NotTaken refusal) {
            return new Trial(false, refusal.fault());
        } catch (MessagingException notWritten) {
            return new Trial(false, MailFault.ADDRESS_BROKEN);
        }
    }

    /** Since when the oldest mail that waits has waited, for whoever watches the service. */
    public Optional<Instant> waitingSince(Actor actor) {
        actor.mustBeSystem();
        return search.waitingSince();
    }
}
