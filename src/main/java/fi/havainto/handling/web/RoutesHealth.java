package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Proof;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Failure;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * How many combinations of unit, theme and level there are, and how many of them nobody answers for: a figure for
 * whoever watches the service. A hole takes no node out of service, so it is never "down".
 */
@Startup
@ApplicationScoped
public class RoutesHealth implements HealthCheck {

    private static final Actor HEALTH = Actor.system("health");
    static final Duration KEPT = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(RoutesHealth.class.getName());

    @Inject
    private Routes routes;

    @Inject
    private Clock clock;

    private record Counted(Proof proof, Instant at) {}

    private volatile Counted counted;

    @Override
    public HealthCheckResponse call() {
        try {
            Proof proof = latest();
            return HealthCheckResponse.named("routes")
                    .withData("combinations", proof.combinations())
                    .withData("holes", proof.holes())
                    .withData("circles", proof.circles())
                    .up()
                    .build();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The routes could not be counted{0}", Failure.describe(e));
            return HealthCheckResponse.up("routes");
        }
    }

    /** Counted at most once in {@link #KEPT}: anybody may ask, and it goes through everything. */
    private Proof latest() {
        Counted last = counted;
        if (last == null || last.at.plus(KEPT).isBefore(clock.now())) {
            last = new Counted(routes.proof(HEALTH), clock.now());
            counted = last;
        }
        return last.proof;
    }
}
