package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Proof;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private static final Logger LOG = Logger.getLogger(RoutesHealth.class.getName());

    @Inject
    private Routes routes;

    @Override
    public HealthCheckResponse call() {
        try {
            Proof proof = routes.proof(HEALTH);
            return HealthCheckResponse.named("routes")
                    .withData("combinations", proof.combinations())
                    .withData("holes", proof.holes())
                    .withData("circles", proof.circles())
                    .up()
                    .build();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The routes could not be counted", e);
            return HealthCheckResponse.up("routes");
        }
    }
}
