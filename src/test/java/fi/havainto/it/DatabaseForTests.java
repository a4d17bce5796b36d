package fi.havainto.it;

import fi.havainto.launcher.DataDirectory;
import fi.havainto.launcher.DatabaseKeys;
import fi.havainto.launcher.EmbeddedDatabase;
import fi.havainto.launcher.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the container tests: the launcher's own, with the same three roles, in a directory that is thrown
 * away. It stands before Arquillian starts the server, which gets its keys in a file of options.
 */
public class DatabaseForTests implements LauncherSessionListener {

    /** Set by failsafe for the run that needs a server; plain tests start no database. */
    private static final String SERVER = "payara.microJar";

    private static final String DEMO_REPORTS = "60";

    /** The tests call the jobs themselves, so that nothing moves behind their backs. */
    private static final String NEVER = "0";

    private static DatabaseForTests running;

    private DataDirectory directory;
    private EmbeddedDatabase database;

    /** The database of this run, for tests that stand outside the server. */
    static DatabaseForTests running() {
        return running;
    }

    Connection connect(Role role) throws SQLException {
        return DriverManager.getConnection(
                database.url(), role.roleName(), database.secrets().of(role));
    }

    /** What the database itself writes down. */
    Path log() {
        return directory.logs().resolve("postgresql.log");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(SERVER) == null) {
            return;
        }
        try {
            Path target = Path.of(System.getProperty("havainto.target"));
            directory = DataDirectory.open(Files.createTempDirectory(target, "database-of-tests-"));
            database = new EmbeddedDatabase(directory).start();
            running = this;
            writeKeys(target.resolve("server-of-tests.options"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Options for the server's JVM: the keys that the launcher would set, and a small demo. */
    private void writeKeys(Path file) throws IOException {
        Map<String, String> keys = DatabaseKeys.of(database);
        keys.put("HAVAINTO_DEMO", "true");
        keys.put("HAVAINTO_DEMO_REPORTS", DEMO_REPORTS);
        keys.put("HAVAINTO_JOBS_SECONDS", NEVER);
        List<String> options = new ArrayList<>();
        keys.forEach((key, value) -> options.add("-D" + key + "=" + value));
        Files.write(file, options);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        try {
            database.close();
            directory.close();
            directory.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
