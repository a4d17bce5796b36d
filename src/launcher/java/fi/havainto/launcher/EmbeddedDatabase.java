package fi.havainto.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * PostgreSQL in the data directory, on a free port of the loopback: durable (every commit reaches the disk), with
 * passwords for everybody and no unix socket. Whatever a killed run left behind is cleared away first.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String NAME = "havainto";
    private static final int CONNECTIONS = 60;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final DataDirectory directory;
    private Postgres postgres;
    private Secrets secrets;
    private int port;

    public EmbeddedDatabase(DataDirectory directory) {
        this.directory = directory;
    }

    public EmbeddedDatabase start() {
        try {
            Path log = directory.logs().resolve("postgresql.log");
            keepOneOldLog(log);
            postgres = new Postgres(Binaries.unpackedIn(directory.binaries()), log);
            secrets = Secrets.keptIn(directory.secrets());
            initialiseIfNew();
            new Orphans(postgres, directory.database()).reap();
            port = freePort();
            if (!postgres.start(directory.database(), settings())) {
                throw new StartFailure("The database in " + directory.database() + " does not start: "
                        + postgres.complaint() + " (" + log + ").");
            }
            new Roles(superuserUrl(), secrets).establish(NAME);
            return this;
        } catch (IOException | SQLException e) {
            throw new StartFailure("The database in " + directory.database() + " does not start: " + e.getMessage(), e);
        }
    }

    private static void keepOneOldLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(log);
    }

    /** Made aside and moved: a run killed in the middle of the first start leaves no half database. */
    private void initialiseIfNew() throws IOException {
        Path database = directory.database();
        if (Files.exists(database)) {
            if (!Files.exists(database.resolve("PG_VERSION"))) {
                throw new StartFailure("The data directory is broken: " + database + " is there but is no database.");
            }
            return;
        }
        Path draft = database.resolveSibling("database.new");
        DataDirectory.deleteTree(draft);
        Path password = Files.createTempFile(
                directory.temporary(),
                "initdb",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, secrets.of(Role.SUPERUSER));
        boolean done = postgres.initialise(draft, password);
        Files.delete(password);
        if (!done) {
            throw new StartFailure("The database in " + database + " could not be made: " + postgres.complaint() + ".");
        }
        Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", LOOPBACK);
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", Integer.toString(CONNECTIONS));
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("timezone", "UTC");
        // a log line must not repeat what somebody wrote: no details of refused rows, no statements
        settings.put("log_error_verbosity", "terse");
        settings.put("log_min_error_statement", "panic");
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private String superuserUrl() {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/postgres";
    }

    public String url() {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + NAME
                + "?reWriteBatchedInserts=true&tcpKeepAlive=true";
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The pid of the process whose end is the database's end. */
    long postmaster() {
        try {
            return Postgres.postmaster(directory.database());
        } catch (IOException e) {
            throw new StartFailure("The database in " + directory.database() + " has no postmaster.pid.", e);
        }
    }

    /** Also after a start that got only half way. */
    @Override
    public void close() throws IOException {
        if (postgres != null && Files.exists(Postgres.pidFile(directory.database()))) {
            postgres.stop(directory.database(), STOP_LIMIT);
        }
    }
}
