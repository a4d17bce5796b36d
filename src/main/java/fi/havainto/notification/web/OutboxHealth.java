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
 * For how many minutes the oldest mail has waited, for whoever watches the service; not how many wait, since they follow
 * the reports. A mail server
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
            long minutes = outbox.waitingSince(HEALTH)
                    .map(since -> Duration.between(since, clock.now()).toMinutes())
                    .orElse(0L);
            return HealthCheckResponse.named("outbox")
                    .withData("oldestMinutes", minutes)
                    .up()
                    .build();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The age of waiting mails could not be read{0}", Failure.describe(e));
            return HealthCheckResponse.up("outbox");
        }
    }
}
