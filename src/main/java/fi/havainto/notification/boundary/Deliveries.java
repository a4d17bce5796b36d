package fi.havainto.notification.boundary;

import fi.havainto.account.entity.Person;
import fi.havainto.notification.control.Letters;
import fi.havainto.notification.control.MailLine;
import fi.havainto.notification.control.OutboxSearch;
import fi.havainto.notification.entity.MailFault;
import fi.havainto.notification.entity.MailOutage;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Hands one mail over, in a transaction of its own that holds its notices from before the first word to the server until
 * after its answer: whoever comes meanwhile finds nothing to send. What remains is the moment between the server's "yes"
 * and our commit; a node that dies just then sends the mail again, under the same Message-ID.
 */
@Boundary
public class Deliveries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OutboxSearch search;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /** What may be tried now; nothing while the server is left in peace. */
    public List<Long> due(Actor actor, int most) {
        actor.mustBeSystem();
        Instant now = clock.now();
        return outage().isResting(now) ? List.of() : search.due(now, most);
    }

    public void serverFailed(Actor actor, MailFault why) {
        actor.mustBeSystem();
        outage().failed(why, clock.now());
    }

    /** All is well again, if it was not; a line that no mail needed is tried first. */
    public void serverAnswered(Actor actor, MailLine line) {
        actor.mustBeSystem();
        MailOutage outage = outage();
        if (outage.isGoingOn() && line.isOpen()) {
            outage.isOver();
        }
    }

    private MailOutage outage() {
        return em.find(MailOutage.class, MailOutage.ONLY);
    }

    /** Does nothing for a notice that is not due, or no more; leaves it untouched when the server cannot be spoken to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void deliver(Actor actor, long id, MailLine line) {
        actor.mustBeSystem();
        Instant now = clock.now();
        List<OutboxMessage> notices = search.lock(id, now);
        if (notices.isEmpty()) {
            return;
        }
        Person person = em.find(Person.class, notices.get(0).getPersonId());
        boolean here = person.isHere(clock.today());
        if (!here || person.getEmail() == null) {
            MailFault why = here ? null : MailFault.ACCOUNT_CLOSED;
            notices.forEach(notice -> notice.hasNoAddress(why));
        } else if (line.isOpen()) {
            send(notices, person, line, now);
        }
    }

    /** Counts a try that ended in a failure of ours, so that the same failure is not met again at every look. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putOff(Actor actor, long id) {
        actor.mustBeSystem();
        Instant now = clock.now();
        search.lock(id, now).forEach(notice -> notice.failed(MailFault.OWN_FAULT, now));
    }

    private void send(List<OutboxMessage> notices, Person person, MailLine line, Instant now) {
        try {
            line.send(written(notices, person, line, now));
            notices.forEach(notice -> notice.sent(now));
        } catch (AddressException e) {
            notices.forEach(notice -> notice.failed(MailFault.ADDRESS_BROKEN, now));
        } catch (MailLine.NotTaken refusal) {
            notices.forEach(notice -> notice.failed(refusal.fault(), now));
        }
    }

    private MimeMessage written(List<OutboxMessage> notices, Person person, MailLine line, Instant now)
            throws AddressException {
        try {
            return letters.write(notices, person, line, now);
        } catch (AddressException e) {
            throw e;
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail of numbers and our own words can be written", e);
        }
    }
}
