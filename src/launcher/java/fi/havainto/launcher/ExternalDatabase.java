package fi.havainto.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL that somebody else runs: asked before the server starts whether it can be worked with. */
final class ExternalDatabase {

    private static final int OLDEST_VERSION = 14;
    private static final String CONNECT_SECONDS = "10";

    private ExternalDatabase() {}

    static void check(Settings settings) {
        String url = settings.required(Settings.DATABASE_URL);
        Properties properties = new Properties();
        properties.setProperty("user", settings.required(Settings.DATABASE_USER));
        properties.setProperty("password", settings.required(Settings.DATABASE_PASSWORD));
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        String shown = url.replaceFirst("\\?.*", "");
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StartFailure("The database " + shown + " is PostgreSQL " + version + "; at least "
                        + OLDEST_VERSION + " is needed.");
            }
        } catch (SQLException e) {
            throw new StartFailure("The database " + shown + " cannot be reached: " + e.getMessage(), e);
        }
    }
}
