package fi.havainto.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * One flow, measured with some clients at the same time.
 *
 * @param done how often it was done from beginning to end
 * @param took how long the measurement took
 * @param median of the times of one flow
 * @param ninetyFifth 95 of 100 were as fast or faster
 * @param own the processor time that this program took
 * @param server what the server's JVM took
 * @param database what PostgreSQL's processes took
 * @param firstError of those that failed, or null
 */
record Result(
        Flow flow,
        int clients,
        int done,
        Duration took,
        Duration median,
        Duration ninetyFifth,
        Duration own,
        Duration server,
        Duration database,
        int errors,
        String firstError) {

    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;
    private static final String HEAD =
            "| flow | clients | flows/s | median ms | p95 ms | own CPU | busy | server ms/flow | database ms/flow |"
                    + " done | errors |";

    static String head() {
        return HEAD + "\n" + HEAD.replaceAll("[^|]+", "---");
    }

    double aSecond() {
        return done / (took.toNanos() / NANOS);
    }

    /** The part of all that the three took of the machine. */
    private double busy() {
        return own.plus(server).plus(database).toNanos()
                / (double) took.toNanos()
                / Runtime.getRuntime().availableProcessors();
    }

    private double ofThree() {
        return own.toNanos() / (double) own.plus(server).plus(database).toNanos();
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.0f %% | %.0f %% | %.2f | %.2f | %d | %d |",
                flow.title(),
                clients,
                aSecond(),
                median.toNanos() / NANOS_A_MILLI,
                ninetyFifth.toNanos() / NANOS_A_MILLI,
                ofThree() * 100,
                busy() * 100,
                server.toNanos() / NANOS_A_MILLI / done,
                database.toNanos() / NANOS_A_MILLI / done,
                done,
                errors);
    }
}
