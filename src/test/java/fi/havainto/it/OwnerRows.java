package fi.havainto.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** Changes rows as the owner of the tables does it, past every right of the application: what the seal is there for. */
@ApplicationScoped
public class OwnerRows {

    /** Runs the statements in one transaction and commits. */
    public void change(String... statements) {
        try (Connection connection = connect("HAVAINTO_DB_OWNER_");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of one's own as the application's role, which no pool shares with anybody. */
    public Connection asApplication() throws SQLException {
        return connect("HAVAINTO_DB_");
    }

    /** A connection as the role that reads what is published. */
    public Connection asReader() throws SQLException {
        return connect("HAVAINTO_DB_READER_");
    }

    private static Connection connect(String keys) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", System.getProperty(keys + "USER"));
        who.setProperty("password", System.getProperty(keys + "PASSWORD"));
        return new Driver().connect(System.getProperty("HAVAINTO_DB_URL"), who);
    }
}
