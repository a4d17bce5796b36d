package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SIGKILL of the server, of the database, of both: the next start finds everything that was acknowledged, once. */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

    private static final Map<String, String> SMALL_DEMO =
            Map.of("HAVAINTO_DEMO", "true", "HAVAINTO_DEMO_REPORTS", "60");
    private static final int SIGTERM_EXIT = 143;
    private static final int OK = 200;
    private static final long LIMIT_SECONDS = 30;

    enum Victim {
        SERVER,
        DATABASE,
        WHOLE
    }

    private final Acknowledged acknowledged = new Acknowledged();
    private Havainto havainto;

    @TempDir
    static Path data;

    @BeforeAll
    void start() throws Exception {
        havainto = Havainto.launch(data, SMALL_DEMO).awaitUp();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedIsThereOnce(Victim victim) throws Exception {
        Thread writer = acknowledged.writeUntilTheEnd(havainto);
        ProcessHandle postmaster = havainto.postmaster();
        if (victim != Victim.DATABASE) {
            havainto.server().destroyForcibly();
        }
        if (victim != Victim.SERVER) {
            postmaster.destroyForcibly();
        }
        int exit = havainto.awaitExit();
        if (victim == Victim.DATABASE) {
            assertThat(exit).isEqualTo(1);
            assertThat(havainto.complaints()).last().asString().startsWith("Havainto: The database process");
        }

        havainto = Havainto.launch(data, SMALL_DEMO).awaitUp();

        writer.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        assertThat(writer.isAlive()).isFalse();
        assertThat(ready()).isEqualTo(OK);
        acknowledged.assertThereOnce(havainto);
    }

    private int ready() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(havainto.address().resolve("health/ready"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** A polite end is a test too: it leaves no process and no pid file. */
    @AfterAll
    void stop() throws Exception {
        ProcessHandle postmaster = havainto.postmaster();
        havainto.server().destroy();
        assertThat(havainto.awaitExit()).isEqualTo(SIGTERM_EXIT);
        postmaster.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(data.resolve("database/postmaster.pid"))
                .as("shut down in order")
                .doesNotExist();
    }
}
