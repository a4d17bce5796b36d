package fi.havainto.notification.boundary;

import fi.havainto.notification.control.MailLine;
import fi.havainto.notification.control.MailServer;
import fi.havainto.notification.control.SmtpSettings;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Failure;
import fi.havainto.platform.Job;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits, one mail a transaction. Where no mail server is set nothing leaves and everything waits. When the
 * server does not answer the round ends at once: the server gets a rest that grows, and no mail pays for it with a try.
 *
 * <p>The round itself has no transaction and takes no lock of nodes: each mail is held by its own rows, so that two nodes
 * share the work, and a commit that fails leaves no transaction around it behind, which the server would not resume.
 */
@Boundary
public class MailRound implements Job {

    private static final int BATCH = 50;
    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());

    @Inject
    private MailServer server;

    @Inject
    private Deliveries deliveries;

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean work(Actor actor) {
        actor.mustBeSystem();
        Optional<SmtpSettings> settings = server.settings();
        List<Long> due = settings.isEmpty() ? List.of() : deliveries.due(actor, BATCH);
        return !due.isEmpty() && send(actor, due, settings.get());
    }

    /** Whether there may be more to send at once. */
    private boolean send(Actor actor, List<Long> due, SmtpSettings settings) {
        try (MailLine line = new MailLine(settings)) {
            for (Long id : due) {
                deliver(actor, id, line);
                if (line.fault() != null) {
                    deliveries.serverFailed(actor, line.fault());
                    LOG.log(
                            Level.WARNING,
                            "The mail server cannot be used ({0}); everything waits for it",
                            line.fault());
                    return false;
                }
            }
            deliveries.serverAnswered(actor, line);
            return due.size() == BATCH;
        }
    }

    /** One that fails here does not keep the others from leaving, and is not tried at once again. */
    private void deliver(Actor actor, long id, MailLine line) {
        try {
            deliveries.deliver(actor, id, line);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The notice {0} could not be mailed and waits{1}", new Object[] {
                Long.toString(id), Failure.describe(e)
            });
            deliveries.putOff(actor, id);
        }
    }
}
