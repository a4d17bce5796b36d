package fi.havainto.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The benchmark: fills a database of its own with reports, starts the product on it, lets clients work through the real
 * pages, and prints a table. Ends with 1 when anything was answered that should not have been.
 */
public final class Bench {

    private static final int DISTRICTS = 8;
    private static final int READABLE = 400;
    private static final int A_FEW = 3;

    private static final String OF_A_UNIT =
            "select r.number from report_report r join account_person p on p.unit_id = r.unit_id"
                    + " where p.username = ? and r.number is not null and r.visibility <> 'CONFIDENTIAL'"
                    + " order by r.submitted_at desc limit " + READABLE;

    private final Settings settings = Settings.read();
    private final PrintStream out = System.out;
    private final List<Result> results = new ArrayList<>();

    private Bench() {}

    public static void main(String[] none) throws Exception {
        System.setProperty("http.maxConnections", "64");
        Bench bench = new Bench();
        bench.fill();
        bench.measure();
        if (bench.results.stream().anyMatch(result -> result.errors() > 0)) {
            System.exit(1);
        }
    }

    /** Done once for a data directory; after that only looked at. */
    private void fill() throws Exception {
        Path done = settings.data().resolve("filled");
        if (Files.exists(done)) {
            return;
        }
        long began = System.nanoTime();
        try (Server server = Server.start(settings, Map.of("HAVAINTO_JOBS_SECONDS", "1"));
                Connection owner = server.database()) {
            new LargeCounty(owner, Districts.USUAL, out::println).grow(settings.reports());
            out.println("filled after " + since(began) + ", sealing the trail");
            Sealing.await(owner);
        }
        Files.createFile(done);
        out.println("ready to measure after " + since(began));
    }

    private void measure() throws Exception {
        try (Server server = Server.start(
                        settings, Map.of("HAVAINTO_JOBS_SECONDS", System.getProperty("bench.jobs", "60")));
                Connection owner = server.database()) {
            out.printf(
                    "%n%d reports, flags %s, ready %.1f s, load average %s%n",
                    settings.reports(),
                    settings.quickFlags() ? "of the run command" : "of production",
                    server.ready().toMillis() / 1000.0,
                    Files.readString(Path.of("/proc/loadavg")).strip());
            out.println("resident after start: " + server.residentMegabytes() + " MB");
            List<Client> clients = new ArrayList<>();
            for (int district = 1; district <= DISTRICTS; district++) {
                clients.add(new Client(server.address(), district, readable(owner, district)));
            }
            Measurement measurement = new Measurement(server);
            warmUp(measurement, clients);
            out.println(Result.head());
            for (Flow flow : settings.flows()) {
                for (int many : settings.clients()) {
                    measure(measurement, flow, clients.subList(0, many));
                }
            }
            out.println("resident after load: " + server.residentMegabytes() + " MB, load average "
                    + Files.readString(Path.of("/proc/loadavg")).strip());
        }
    }

    private void measure(Measurement measurement, Flow flow, List<Client> clients)
            throws InterruptedException, IOException {
        Result result = measurement.of(flow, clients, settings.span(), Integer.MAX_VALUE);
        results.add(result);
        out.println(result.row());
        if (result.firstError() != null) {
            out.println("  " + result.firstError());
        }
    }

    /** Round and round with all clients, so that the JVM compiles what is asked most. */
    private void warmUp(Measurement measurement, List<Client> clients) throws InterruptedException, IOException {
        long until = System.nanoTime() + settings.warmUp().toNanos();
        int rounds = 0;
        while (System.nanoTime() < until) {
            for (Flow flow : Flow.values()) {
                Result result = measurement.of(flow, clients, settings.span(), A_FEW + rounds);
                if (result.errors() > 0) {
                    throw new IllegalStateException(flow.title() + ": " + result.firstError());
                }
            }
            rounds++;
        }
        out.println("warmed up with " + rounds + " rounds");
    }

    private static List<String> readable(Connection owner, int district) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(OF_A_UNIT)) {
            statement.setString(1, "d" + district + ".supervisor");
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }

    private static String since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s";
    }
}
