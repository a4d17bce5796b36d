package fi.havainto.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema up to date before any bean, timer or page of ours can touch it. Migrations run on a connection of
 * their own, as the owner of the tables; the application's role could not. Where no owner is named, somebody else
 * migrates, and a schema that is behind refuses the start.
 */
public class Migrations implements Extension {

    static final String URL = "HAVAINTO_DB_URL";
    static final String USER = "HAVAINTO_DB_USER";
    static final String PASSWORD = "HAVAINTO_DB_PASSWORD";
    static final String OWNER_USER = "HAVAINTO_DB_OWNER_USER";
    static final String OWNER_PASSWORD = "HAVAINTO_DB_OWNER_PASSWORD";
    static final String READER_USER = "HAVAINTO_DB_READER_USER";

    private static final String LOCATION = "classpath:db/migration";
    private static final String DEFAULT_READER = "havainto_reader";
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    void beforeFirstUse(@Observes AfterDeploymentValidation event) {
        Config config = ConfigProvider.getConfig();
        try {
            if (config.getOptionalValue(OWNER_USER, String.class).isPresent()) {
                migrate(config);
            } else {
                validate(config);
            }
        } catch (StartRefused refusal) {
            event.addDeploymentProblem(refusal);
        }
    }

    private static void migrate(Config config) {
        String owner = text(config, OWNER_USER);
        if (owner.equals(text(config, USER))) {
            throw StartRefused.because(
                    USER + " and " + OWNER_USER + " are the same role; the application must not own its tables.");
        }
        try {
            MigrateResult result =
                    flyway(config, owner, text(config, OWNER_PASSWORD)).migrate();
            LOG.log(Level.INFO, "{0} migrations applied, the schema is at version {1}", new Object[] {
                result.migrationsExecuted, result.targetSchemaVersion
            });
        } catch (FlywayException e) {
            throw StartRefused.because("The database could not be migrated: " + firstReason(e), e);
        }
    }

    private static void validate(Config config) {
        try {
            flyway(config, text(config, USER), text(config, PASSWORD)).validate();
        } catch (FlywayException e) {
            throw StartRefused.because(
                    "The database is not at this version's schema and no " + OWNER_USER + " is set to migrate it: "
                            + firstReason(e),
                    e);
        }
    }

    private static Flyway flyway(Config config, String user, String password) {
        FluentConfiguration configuration = Flyway.configure(Migrations.class.getClassLoader());
        return configuration
                .dataSource(text(config, URL), user, password)
                .locations(LOCATION)
                .placeholders(Map.of(
                        "app", text(config, USER),
                        "reader",
                                config.getOptionalValue(READER_USER, String.class)
                                        .orElse(DEFAULT_READER)))
                .load();
    }

    private static String text(Config config, String key) {
        return config.getOptionalValue(key, String.class)
                .orElseThrow(() -> StartRefused.because("The setting " + key + " is missing."));
    }

    /** Flyway's messages have many lines with advice; one sentence needs what failed and why. */
    private static String firstReason(FlywayException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        List<String> lines = Stream.of(e.getMessage(), root.getMessage())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .toList();
        String what = lines.get(0);
        String why = root == e
                ? lines.get(Math.min(1, lines.size() - 1))
                : root.getMessage().lines().findFirst().orElse("");
        return what.contains(why) ? what : what + ": " + why;
    }
}
