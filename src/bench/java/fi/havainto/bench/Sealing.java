package fi.havainto.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The server gives every copied row its place in the trail's chain by itself; only when it is done is it at rest. */
final class Sealing {

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private Sealing() {}

    static void await(Connection database) throws SQLException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            while (waiting(statement)) {
                Thread.sleep(BETWEEN.toMillis());
            }
            statement.execute("vacuum analyze");
        }
    }

    private static boolean waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select exists (select 1 from audit_waiting)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
