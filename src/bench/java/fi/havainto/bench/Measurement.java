package fi.havainto.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets clients do one flow again and again at the same time, and looks at the clock and at the processors. */
final class Measurement {

    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    private final Server server;

    Measurement(Server server) {
        this.server = server;
    }

    /** @param many how often each client does it at most */
    Result of(Flow flow, List<Client> clients, Duration span, int many) throws InterruptedException, IOException {
        long ownBefore = own();
        Duration serverBefore = server.processorTime();
        Duration databaseBefore = server.databaseTime();
        long began = System.nanoTime();
        List<Work> works = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Callable<Work>> tasks = clients.stream()
                    .map(client -> (Callable<Work>) () -> new Work().run(flow, client, began + span.toNanos(), many))
                    .toList();
            for (Future<Work> one : threads.invokeAll(tasks)) {
                works.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
        long took = System.nanoTime() - began;
        return result(
                flow,
                works,
                took,
                Duration.ofNanos(own() - ownBefore),
                server.processorTime().minus(serverBefore),
                server.databaseTime().minus(databaseBefore));
    }

    private static Result result(
            Flow flow, List<Work> works, long took, Duration own, Duration server, Duration database) {
        long[] times = works.stream()
                .flatMapToLong(work -> Arrays.stream(work.times, 0, work.done))
                .sorted()
                .toArray();
        return new Result(
                flow,
                works.size(),
                times.length,
                Duration.ofNanos(took),
                at(times, HALF),
                at(times, MOST),
                own,
                server,
                database,
                works.stream().mapToInt(work -> work.errors).sum(),
                works.stream()
                        .map(work -> work.firstError)
                        .filter(error -> error != null)
                        .findFirst()
                        .orElse(null));
    }

    private static Duration at(long[] sorted, double part) {
        return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[(int) Math.ceil(sorted.length * part) - 1]);
    }

    private static long own() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** What one client did. */
    private static final class Work {
        private static final int MOST_ERRORS = 20;

        private long[] times = new long[1024];
        private int done;
        private int errors;
        private String firstError;

        Work run(Flow flow, Client client, long until, int many) {
            while (done < many && System.nanoTime() < until && errors < MOST_ERRORS && flow.canRun(client)) {
                long began = System.nanoTime();
                try {
                    flow.run(client);
                    keep(System.nanoTime() - began);
                } catch (RuntimeException e) {
                    errors++;
                    firstError = firstError == null ? String.valueOf(e) : firstError;
                }
            }
            return this;
        }

        private void keep(long time) {
            if (done == times.length) {
                times = Arrays.copyOf(times, done * 2);
            }
            times[done++] = time;
        }
    }
}
