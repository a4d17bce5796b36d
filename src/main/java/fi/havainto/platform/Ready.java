package fi.havainto.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Work can be done: the database answers. The question has a limit, because whoever asks (a load balancer) must get an
 * answer also while connections hang; and it tells the world nothing but yes or no.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int LIMIT_SECONDS = 3;
    private static final Logger LOG = Logger.getLogger(Ready.class.getName());

    @Resource(lookup = "java:app/jdbc/havainto")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService executor;

    private Future<Boolean> asked;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(databaseAnswers()).build();
    }

    private boolean databaseAnswers() {
        try {
            return question().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | RejectedExecutionException e) {
            LOG.log(Level.WARNING, "The database did not answer within {0} seconds", LIMIT_SECONDS);
        } catch (ExecutionException e) {
            LOG.log(
                    Level.WARNING,
                    "The database does not answer: {0}",
                    e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** One question at a time: while one hangs, the next asker waits for the same answer. */
    private synchronized Future<Boolean> question() {
        if (asked == null || asked.isDone()) {
            asked = executor.submit(this::ask);
        }
        return asked;
    }

    private boolean ask() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(LIMIT_SECONDS);
        }
    }
}
