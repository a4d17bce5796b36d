package fi.havainto.notification.web;

import fi.havainto.notification.boundary.OutboxKeeping;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Failure;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * How many mails wait, and for how many minutes the oldest has: figures for whoever watches the service. A mail server
 * that is away takes no node out of service, so it is never "down".
 */
@Startup
@ApplicationScoped
public class OutboxHealth implements HealthCheck {

    private static final Actor HEALTH = Actor.system("health");
    private static final Logger LOG = Logger.getLogger(OutboxHealth.class.getName());

    @Inject
    private OutboxKeeping outbox;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        try {
            OutboxKeeping.Waiting waiting = outbox.waiting(HEALTH);
            long minutes = waiting.since() == null
                    ? 0
                    : Duration.between(waiting.since(), clock.now()).toMinutes();
            return HealthCheckResponse.named("outbox")
                    .withData("waiting", waiting.count())
                    .withData("oldestMinutes", minutes)
                    .up()
                    .build();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The waiting mails could not be counted{0}", Failure.describe(e));
            return HealthCheckResponse.up("outbox");
        }
    }
}
