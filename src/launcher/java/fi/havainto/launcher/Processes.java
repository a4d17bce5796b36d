package fi.havainto.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the kernel says about processes, as far as the launcher needs it (Linux). */
final class Processes {

    private static final long STEP_MILLIS = 50;

    private Processes() {}

    /** A zombie counts as gone: where nobody collects orphans, it would be waited for without end. */
    static boolean alive(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return "ZX".indexOf(stat.charAt(stat.lastIndexOf(')') + 2)) < 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /** The PostgreSQL processes, postmaster or child, that work in this data directory. */
    static List<ProcessHandle> postgresIn(Path database) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .filter(process -> database.equals(workingDirectory(process.pid())))
                .filter(process -> alive(process.pid()))
                .toList();
    }

    private static Path workingDirectory(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"));
        } catch (IOException goneOrForeign) {
            return null;
        }
    }

    static boolean waitUntil(BooleanSupplier condition, Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause(STEP_MILLIS);
        }
        return true;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }
}
