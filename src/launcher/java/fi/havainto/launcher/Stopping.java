package fi.havainto.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes everything down in the reverse order of its start, once, within a limit, whatever the occasion. */
final class Stopping {

    private static final long LIMIT_MILLIS = 60_000;
    private static final int HUNG = 2;

    /** Ours; the usual one is closed to the server's chatter as soon as the end has begun. */
    private final PrintStream terminal = System.err;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    /** To be told of a thing before it starts: a half-started one must be stopped too. */
    synchronized <T extends AutoCloseable> T afterwards(T thing) {
        started.push(thing);
        return thing;
    }

    /** Ctrl-C, SIGTERM, a closed terminal and {@code System.exit} all end here. */
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
        terminal.println("Havainto: " + sentence);
        terminal.flush();
        quietly(exitCode);
    }

    /** Stops everything and leaves. */
    void quietly(int exitCode) {
        stopAll();
        Runtime.getRuntime().halt(exitCode);
    }

    /** A server that hangs must not keep the process from ending. */
    private static void endAnyhow() {
        Thread limit = new Thread(
                () -> {
                    Processes.pause(LIMIT_MILLIS);
                    Runtime.getRuntime().halt(HUNG);
                },
                "havainto-stop-limit");
        limit.setDaemon(true);
        limit.start();
    }

    private void stopAll() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        endAnyhow();
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(System.out);
        for (AutoCloseable thing = next(); thing != null; thing = next()) {
            try {
                thing.close();
            } catch (Exception e) {
                terminal.println("Havainto: " + thing.getClass().getSimpleName() + " did not stop cleanly: " + e);
            }
        }
    }

    private synchronized AutoCloseable next() {
        return started.poll();
    }
}
