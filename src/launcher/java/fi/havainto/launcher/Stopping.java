package fi.havainto.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes everything down in the reverse order of its start, once, within a limit, whatever the occasion. */
final class Stopping {

    private static final long LIMIT_MILLIS = 60_000;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    /** To be told of a thing before it starts: a half-started one must be stopped too. */
    synchronized <T extends AutoCloseable> T afterwards(T thing) {
        started.push(thing);
        return thing;
    }

    /** Ctrl-C, SIGTERM and {@code System.exit} all end here. */
    void onSignals() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "havainto-stop"));
    }

    boolean hasBegun() {
        return begun.get();
    }

    /** Says why, stops, and leaves without the server's own farewell. */
    void now(String sentence, int exitCode) {
        if (hasBegun()) {
            return;
        }
        System.err.println("Havainto: " + sentence);
        System.err.flush();
        Thread limit = new Thread(() -> {
            Processes.pause(LIMIT_MILLIS);
            Runtime.getRuntime().halt(exitCode);
        });
        limit.setDaemon(true);
        limit.start();
        stopAll();
        Runtime.getRuntime().halt(exitCode);
    }

    private void stopAll() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        for (AutoCloseable thing = next(); thing != null; thing = next()) {
            try {
                thing.close();
            } catch (Exception e) {
                System.err.println("Havainto: " + thing.getClass().getSimpleName() + " did not stop cleanly: " + e);
            }
        }
    }

    private synchronized AutoCloseable next() {
        return started.poll();
    }
}
