package fi.havainto.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Clears away what a killed run left behind. Only what is provably ours is touched: PostgreSQL processes whose working
 * directory is our database, found while we hold the data directory's lock. A pid in the pid file proves nothing by
 * itself, because the number may belong to somebody else by now.
 */
final class Orphans {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

    private final Postgres postgres;
    private final Path database;

    Orphans(Postgres postgres, Path database) {
        this.postgres = postgres;
        this.database = database;
    }

    void reap() throws IOException {
        if (postmasterIsOurs()) {
            postgres.stop(database, STOP_LIMIT);
        }
        List<ProcessHandle> left = Processes.postgresIn(database);
        left.forEach(ProcessHandle::destroyForcibly);
        // children hold the shared memory: a new postmaster refuses to start until the last of them is gone
        if (!Processes.waitUntil(() -> Processes.postgresIn(database).isEmpty(), KILL_LIMIT)) {
            throw new StartFailure("Processes of an earlier run still hold the database in " + database + ": "
                    + Processes.postgresIn(database).stream()
                            .map(ProcessHandle::pid)
                            .toList() + ".");
        }
        Files.deleteIfExists(Postgres.pidFile(database));
    }

    private boolean postmasterIsOurs() throws IOException {
        Path file = Postgres.pidFile(database);
        if (!Files.exists(file)) {
            return false;
        }
        long pid = Postgres.postmaster(database);
        return Processes.postgresIn(database).stream().anyMatch(process -> process.pid() == pid);
    }
}
