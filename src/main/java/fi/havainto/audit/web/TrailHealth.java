package fi.havainto.audit.web;

import fi.havainto.audit.boundary.TrailReading;
import fi.havainto.audit.entity.TrailState;
import fi.havainto.platform.Failure;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * When the trail was last verified, and what was found then, for whoever watches the service. It does not say how many
 * rows there are: whoever asked every minute could count the reports of a county by them. A trail that was tampered with takes no node out of service, so it is never "down".
 */
@Startup
@ApplicationScoped
public class TrailHealth implements HealthCheck {

    private static final Actor HEALTH = Actor.system("health");
    private static final Logger LOG = Logger.getLogger(TrailHealth.class.getName());

    @Inject
    private TrailReading trail;

    @Override
    public HealthCheckResponse call() {
        try {
            TrailState state = trail.state(HEALTH);
            return HealthCheckResponse.named("trail")
                    .withData(
                            "verified", state.isVerified() ? state.verifiedAt().toString() : "never")
                    .withData("faults", state.faults())
                    .up()
                    .build();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The state of the trail could not be read{0}", Failure.describe(e));
            return HealthCheckResponse.up("trail");
        }
    }
}
