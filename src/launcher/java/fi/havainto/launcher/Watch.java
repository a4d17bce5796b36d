package fi.havainto.launcher;

import java.util.function.BooleanSupplier;

/** Notices the end of the processes without which ours has no purpose. */
final class Watch {

    private static final long STEP_MILLIS = 300;
    private static final int FAILED = 1;

    private final Stopping stopping;

    Watch(Stopping stopping) {
        this.stopping = stopping;
    }

    /** An orphan gets another parent: that is how it knows. */
    void parent() {
        long parent = parentPid();
        follow("parent", () -> parentPid() == parent, () -> stopping.quietly(0));
    }

    void database(long postmaster) {
        follow(
                "database",
                () -> Processes.alive(postmaster),
                () -> stopping.now("The database process " + postmaster + " has ended; so do I.", FAILED));
    }

    private static long parentPid() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    private void follow(String what, BooleanSupplier alive, Runnable ended) {
        Thread thread = new Thread(
                () -> {
                    while (alive.getAsBoolean()) {
                        Processes.pause(STEP_MILLIS);
                    }
                    if (!stopping.hasBegun()) {
                        ended.run();
                    }
                },
                "havainto-watch-" + what);
        thread.setDaemon(true);
        thread.start();
    }
}
