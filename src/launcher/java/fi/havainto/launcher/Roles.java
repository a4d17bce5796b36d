package fi.havainto.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Who may do what in the embedded database: the owner makes and changes tables, the application and the reader get
 * only what the migrations grant them. Run at every start, so that the roles are always as written here.
 */
final class Roles {

    private final String superuserUrl;
    private final Secrets secrets;

    Roles(String superuserUrl, Secrets secrets) {
        this.superuserUrl = superuserUrl;
        this.secrets = secrets;
    }

    void establish(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        superuserUrl, Role.SUPERUSER.roleName(), secrets.of(Role.SUPERUSER));
                Statement statement = connection.createStatement()) {
            for (Role role : List.of(Role.OWNER, Role.APPLICATION, Role.READER)) {
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.roleName())) {
                    statement.execute("CREATE ROLE " + role.roleName());
                }
                // passwords are hexadecimal: nothing to quote
                statement.execute("ALTER ROLE " + role.roleName()
                        + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '" + secrets.of(role) + "'");
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + Role.OWNER.roleName());
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + Role.APPLICATION.roleName() + ", "
                    + Role.READER.roleName());
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
