package fi.havainto.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Payara Micro with the application, in this JVM. */
final class ApplicationServer implements AutoCloseable {

    /** The application leaves its reason here when it refuses to start; see {@code platform.StartRefused}. */
    private static final String REFUSAL = "havainto.start.refused";

    private static final Path SETTINGS = Path.of("server-config", "micro");
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final String SERVER_HOOK = "Payara Micro Shutdown Hook";
    private static final int OK = 200;

    private final Settings settings;
    private final DataDirectory directory;
    private PayaraMicroRuntime runtime;

    ApplicationServer(Settings settings, DataDirectory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    /** Asked first of all: a port in use must be told before anything has been started. */
    static void requireFreePort(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (BindException e) {
            throw new StartFailure(
                    "Port " + settings.port() + " on " + settings.address() + " cannot be used (" + e.getMessage()
                            + "); set HAVAINTO_PORT to a free one.",
                    e);
        } catch (IOException e) {
            throw new StartFailure("The address " + settings.address() + " cannot be used: " + e.getMessage(), e);
        }
    }

    void start(Path war) {
        try {
            runtime = PayaraMicroLauncher.create(arguments(war)).getRuntime();
        } catch (Exception e) {
            throw new StartFailure("The server did not start: " + e + " (" + log() + ").", e);
        }
        // the server itself stays up when a deployment fails: with empty hands, or holding an application that refused
        String refusal = System.getProperty(REFUSAL);
        if (refusal != null || runtime.getDeployedApplicationNames().isEmpty()) {
            throw new StartFailure(
                    refusal == null ? "The application did not start; the reason is in " + log() : refusal);
        }
        if (!Processes.waitUntil(this::ready, READY_LIMIT)) {
            throw new StartFailure("The application started but does not become ready; see " + log());
        }
    }

    private String[] arguments(Path war) throws IOException {
        return new String[] {
            "--port",
            Integer.toString(settings.port()),
            "--nohazelcast",
            "--disablephonehome",
            "--prebootcommandfile",
            preboot().toString(),
            "--logproperties",
            logging().toString(),
            "--contextroot",
            "/",
            "--deploy",
            war.toString(),
        };
    }

    /** The committed file listens on the loopback; another address is one more line, which wins. */
    private Path preboot() throws IOException {
        Path copy = directory.temporary().resolve("preboot.asadmin");
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        return Files.writeString(
                copy,
                Files.readString(SETTINGS.resolve("preboot.asadmin")) + "set " + listener + ".address="
                        + settings.address() + "\n");
    }

    private Path logging() throws IOException {
        Path copy = directory.temporary().resolve("logging.properties");
        String text = Files.readString(SETTINGS.resolve("logging.properties"));
        return Files.writeString(copy, text.replace("${log}", directory.logs().toString()));
    }

    private Path log() {
        return directory.logs().resolve("server.0.log");
    }

    URI address() {
        String host = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
        return URI.create("http://" + host + ":" + settings.port() + "/");
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("health/ready"))
                .timeout(ANSWER_LIMIT)
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    /**
     * When the JVM ends, all shutdown hooks run at once and the server has one of its own. Whichever comes first stops
     * the server; the database, which is next, must wait until that is done.
     */
    @Override
    public void close() throws BootstrapException, InterruptedException {
        try {
            if (runtime != null) {
                runtime.shutdown();
            }
        } catch (IllegalStateException itsHookWasFirst) {
            runtime = null;
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(SERVER_HOOK)) {
                thread.join(STOP_LIMIT.toMillis());
            }
        }
    }
}
