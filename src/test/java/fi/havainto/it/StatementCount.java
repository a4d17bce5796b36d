package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.launcher.Role;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the statements of a page that has been seen before, for the one who reads it: the fewest of some readings, since lists of
 * themes and the like are kept for a minute and then read anew by whichever page comes next.
 */
final class StatementCount {

    private static final int WARM = 3;
    private static final int READINGS = 3;

    private final Map<String, Session> sessions = new HashMap<>();

    void assertFew(URL base, String reader, String path, int most) throws Exception {
        Session session = sessions.computeIfAbsent(reader, name -> Session.of(base, name));
        try (StatementLog log = StatementLog.open()) {
            for (int i = 0; i < WARM; i++) {
                assertThat(session.get(path).statusCode()).isEqualTo(200);
            }
            List<String> fewest = reading(log, session, path);
            for (int i = 1; i < READINGS && fewest.size() > most; i++) {
                List<String> again = reading(log, session, path);
                fewest = again.size() < fewest.size() ? again : fewest;
            }
            assertThat(fewest).as("%s for %s", path, reader).hasSizeBetween(1, most);
        }
    }

    private static List<String> reading(StatementLog log, Session session, String path) throws Exception {
        log.begin();
        session.get(path);
        return log.asked();
    }

    /** The first value that a question is answered with. */
    static String first(String question) throws SQLException {
        return all(question).get(0);
    }

    /** The first value of each row of the answer. */
    static List<String> all(String question) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DatabaseForTests.running().connect(Role.APPLICATION);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
