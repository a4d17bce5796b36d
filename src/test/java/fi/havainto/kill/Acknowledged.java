package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What somebody wrote and was told is kept. One writer writes without pause until the blow falls, so that it falls in the
 * middle of a write; only what was acknowledged before counts. The rows stand in a table of the test's own, without any
 * key, so that a row that came twice would be seen.
 */
final class Acknowledged {

    private static final String OWNER = "havainto_owner";
    private static final int PORT_LINE = 3;
    private static final int ENOUGH = 50;
    private static final long LIMIT_SECONDS = 60;

    private final List<UUID> rows = new ArrayList<>();

    /** Returns when enough has been acknowledged and writing goes on; the thread ends with the connection. */
    Thread writeUntilTheEnd(Havainto havainto) throws Exception {
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        Connection connection = connect(havainto);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kill_witness (id uuid)");
        }
        Thread writer = new Thread(() -> write(connection, enough), "writer");
        writer.start();
        assertThat(enough.await(LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("rows acknowledged before the blow")
                .isTrue();
        return writer;
    }

    private void write(Connection connection, CountDownLatch enough) {
        try (connection;
                PreparedStatement insert = connection.prepareStatement("INSERT INTO kill_witness VALUES (?)")) {
            while (true) {
                UUID id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.executeUpdate();
                rows.add(id);
                enough.countDown();
            }
        } catch (SQLException theBlowHasFallen) {
            enough.countDown();
        }
    }

    void assertThereOnce(Havainto havainto) throws Exception {
        List<UUID> there = new ArrayList<>();
        try (Connection connection = connect(havainto);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT id FROM kill_witness")) {
            while (result.next()) {
                there.add(result.getObject(1, UUID.class));
            }
        }
        assertThat(there).doesNotHaveDuplicates().containsAll(rows);
    }

    private static Connection connect(Havainto havainto) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(havainto.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        String port = Files.readAllLines(havainto.data().resolve("database/postmaster.pid"))
                .get(PORT_LINE);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/havainto", OWNER, secrets.getProperty(OWNER));
    }
}
