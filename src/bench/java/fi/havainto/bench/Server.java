package fi.havainto.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The product, started by its launcher in a process of its own with the demo county, and its embedded database. */
final class Server implements AutoCloseable {

    private static final String UP = "Havainto answers at";
    private static final List<String> QUICK_ONLY = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final long STOP_SECONDS = 90;
    private static final int KILO = 1024;

    private final Settings settings;
    private final Process process;
    private final Duration ready;

    private Server(Settings settings, Process process, Duration ready) {
        this.settings = settings;
        this.process = process;
        this.ready = ready;
    }

    /** Returns when it answers. @param keys of its configuration, beside those that the settings give */
    static Server start(Settings settings, Map<String, String> keys) throws IOException, InterruptedException {
        long began = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command(settings)).redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("HAVAINTO_"));
        builder.environment().put("HAVAINTO_DATA", settings.data().toString());
        builder.environment().put("HAVAINTO_PORT", Integer.toString(settings.port()));
        builder.environment().putAll(keys);
        Path output = settings.data().resolveSibling(settings.data().getFileName() + ".txt");
        Files.createDirectories(output.getParent());
        builder.redirectOutput(output.toFile());
        Process process = builder.start();
        while (!Files.readString(output).contains(UP)) {
            if (process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server did not start: " + Files.readString(output));
            }
        }
        return new Server(settings, process, Duration.ofNanos(System.nanoTime() - began));
    }

    private static List<String> command(Settings settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : Files.readAllLines(Path.of("server-config/micro/java.options"))) {
            if (!option.isBlank()
                    && !option.startsWith("#")
                    && (settings.quickFlags() || !QUICK_ONLY.contains(option))) {
                command.add(option);
            }
        }
        String more = System.getProperty("bench.java", "");
        if (!more.isBlank()) {
            command.addAll(List.of(more.split(" ")));
        }
        command.add("-DHAVAINTO_DEMO=true");
        command.add("-classpath");
        command.add("target/launcher/classes:target/launcher/lib/*:target/micro/payara-micro.jar");
        command.add("fi.havainto.launcher.Launcher");
        command.add("--with-parent");
        command.add("target/havainto.war");
        return command;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + settings.port() + "/");
    }

    /** From the start of the process to the printed address. */
    Duration ready() {
        return ready;
    }

    /** A connection as the owner of the tables. */
    Connection database() throws IOException, SQLException {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(settings.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmasterLine(PORT_LINE) + "/havainto",
                "havainto_owner",
                secrets.getProperty("havainto_owner"));
    }

    /** Resident memory of its JVM in MB; PostgreSQL's processes are not in it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElseThrow()
                / KILO;
    }

    /** Of its JVM, since its start. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Of PostgreSQL's processes that are alive; the pool keeps those that answer the application. */
    Duration databaseTime() throws IOException {
        long postmaster = Long.parseLong(postmasterLine(PID_LINE));
        return ProcessHandle.of(postmaster)
                .orElseThrow()
                .children()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String postmasterLine(int line) throws IOException {
        return Files.readAllLines(settings.data().resolve("database/postmaster.pid"))
                .get(line)
                .strip();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
