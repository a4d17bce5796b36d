package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One run of the launcher in a process of its own, with the very command of the run profile, the demo included. */
final class Havainto {

    private static final long LIMIT_SECONDS = 240;
    private static final String UP = "Havainto answers at";
    private static final String DATABASE_UP = "Starting the server";

    private final Path data;
    private final int port;
    private final Process process;
    private ProcessHandle postmaster;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> up = new CompletableFuture<>();
    private final CompletableFuture<Boolean> databaseUp = new CompletableFuture<>();

    private Havainto(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
        Thread reader = new Thread(this::read, "output-of-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static Havainto launch(Path data, Map<String, String> keys) {
        return launch(data, keys, Path.of(System.getProperty("havainto.war")));
    }

    static Havainto launch(Path data, Map<String, String> keys, Path war) {
        Path basedir = Path.of(System.getProperty("havainto.basedir"));
        ProcessBuilder builder = new ProcessBuilder(RunCommand.with(basedir, war)).redirectErrorStream(true);
        builder.directory(basedir.toFile());
        int port = freePort();
        builder.environment().keySet().removeIf(key -> key.startsWith("HAVAINTO_"));
        builder.environment().put("HAVAINTO_DATA", data.toString());
        builder.environment().put("HAVAINTO_PORT", Integer.toString(port));
        builder.environment().putAll(keys);
        try {
            return new Havainto(data, port, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.contains(DATABASE_UP)) {
                    databaseUp.complete(true);
                } else if (line.contains(UP)) {
                    up.complete(true);
                }
            }
            databaseUp.complete(false);
            up.complete(false);
        } catch (IOException e) {
            databaseUp.completeExceptionally(e);
            up.completeExceptionally(e);
        }
    }

    Havainto awaitUp() throws Exception {
        return await(up);
    }

    /** The database answers, and the server is about to start. */
    Havainto awaitDatabaseUp() throws Exception {
        return await(databaseUp);
    }

    private Havainto await(CompletableFuture<Boolean> sign) throws Exception {
        assertThat(sign.get(LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("up; it said: %s", output)
                .isTrue();
        return this;
    }

    /** SIGKILL; what else runs goes on. */
    void kill(boolean theServer, boolean theDatabase) throws IOException {
        ProcessHandle database = postmaster();
        if (theServer) {
            process.destroyForcibly();
        }
        if (theDatabase) {
            database.destroyForcibly();
        }
    }

    /** SIGTERM, as Ctrl-C: the server stops everything itself. */
    void terminate() {
        process.destroy();
    }

    /** For the end of a test that failed half way. */
    void leaveNothing() {
        process.destroyForcibly();
        if (postmaster != null) {
            postmaster.destroyForcibly();
        }
    }

    int awaitExit() throws Exception {
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).as("ended").isTrue();
        up.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        return process.exitValue();
    }

    /** What it said on its own behalf, apart from the progress of its start. */
    List<String> complaints() {
        return output.stream().filter(line -> !line.startsWith("Starting ")).toList();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    Path data() {
        return data;
    }

    ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("database/postmaster.pid")).get(0);
        postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        return postmaster;
    }
}
