package fi.havainto.it;

import fi.havainto.launcher.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks and changes rows past the doors, as the application's role, each call in a transaction of its own. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "java:app/jdbc/havainto")
    private DataSource dataSource;

    /** How many rows the moves of a report have written so far. */
    public record Written(long changes, long feedbacks, long recipients, long notices, long audited) {

        Written plus(long changes, long feedbacks, long recipients, long notices, long audited) {
            return new Written(
                    this.changes + changes,
                    this.feedbacks + feedbacks,
                    this.recipients + recipients,
                    this.notices + notices,
                    this.audited + audited);
        }
    }

    public Written of(long report) {
        return new Written(
                number("select count(*) from report_change where report_id = ?", report),
                number("select count(*) from feedback_feedback where report_id = ?", report),
                number(
                        "select count(*) from feedback_recipient join feedback_feedback on id = feedback_id"
                                + " where report_id = ?",
                        report),
                number("select count(*) from notification_outbox where report_id = ?", report),
                number("select count(*) from audit_event where ids like ?", "report=" + report + " %"));
    }

    /** How often this person was refused so far. */
    public long refusals(long person) {
        return number("select count(*) from audit_event where action = 'REFUSED' and person_id = ?", person);
    }

    public long number(String question, Object... values) {
        return Long.parseLong(column(question, values).get(0));
    }

    public List<String> column(String question, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, question, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the statements in one transaction and commits; what the database says against it comes as it is. */
    public void change(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (String statement : statements) {
                    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                        prepared.executeUpdate();
                    }
                }
                connection.commit();
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Changes one row from the part of a test that stands outside the server, and gives back what the statement returns. */
    static String outside(String statement) throws SQLException {
        try (Connection connection = DatabaseForTests.running().connect(Role.APPLICATION);
                PreparedStatement changing = connection.prepareStatement(statement);
                ResultSet row = changing.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String question, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(question);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
