package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * SIGKILL of the server, of the database, of both, in the middle of the demo's loading and in the middle of work: the
 * next start finds everything that was acknowledged, once. One data directory goes through it all.
 */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillIT {

    private static final Logger LOG = Logger.getLogger(KillIT.class.getName());
    private static final int DEMO_REPORTS = 40;
    /** The stories that come to the boards' meetings are told besides. */
    private static final int FOR_THE_BOARDS = 24;

    private static final int SOME = 5;
    private static final Map<String, String> SMALL_DEMO =
            Map.of("HAVAINTO_DEMO_REPORTS", Integer.toString(DEMO_REPORTS));
    /** Acknowledgements before the blow: three for a report, so that each blow falls into another part of the work. */
    private static final int ENOUGH = 18;

    private static final int SIGTERM_EXIT = 143;
    private static final long LIMIT_SECONDS = 30;

    enum Victim {
        SERVER,
        DATABASE,
        WHOLE
    }

    private final List<Havainto> launched = new ArrayList<>();
    private final Acknowledged acknowledged = new Acknowledged();
    private Havainto havainto;
    private Ledger ledger;
    private Map<String, String> demo;
    private Map<String, String> county;

    @TempDir
    static Path data;

    @Test
    @Order(1)
    void aDemoKilledInTheMiddleIsToldToItsEnd() throws Exception {
        ledger = new Ledger(data);
        havainto = launch().awaitDatabaseUp();
        ledger.awaitReports(SOME);
        county = ledger.county();
        havainto.kill(true, true);
        havainto.awaitExit();

        havainto = launch().awaitDatabaseUp();
        Map<String, String> before = ledger.reports();
        havainto.awaitUp();

        demo = ledger.reports();
        LOG.info(() -> "demo reports after the blow " + before.size() + ", in the end " + demo.size());
        assertThat(before).hasSizeBetween(SOME, DEMO_REPORTS - 1);
        assertThat(demo)
                .hasSize(DEMO_REPORTS + FOR_THE_BOARDS)
                .containsAllEntriesOf(before)
                .doesNotContainValue("");
        assertThat(ledger.county()).isEqualTo(county);
        assertRulesHold();
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void whatWasAcknowledgedIsThereOnce(Victim victim) throws Exception {
        acknowledged.workUntil(ENOUGH + victim.ordinal(), havainto);
        havainto.kill(victim != Victim.DATABASE, victim != Victim.SERVER);
        int exit = havainto.awaitExit();
        if (victim == Victim.DATABASE) {
            assertThat(exit).isEqualTo(1);
            assertThat(havainto.complaints()).last().asString().startsWith("Havainto: The database process");
        }
        acknowledged.awaitTheEnd();

        havainto = launch().awaitUp();

        acknowledged.assertStoredOnce(ledger, demo);
        assertThat(ledger.county()).isEqualTo(county);
        assertRulesHold();
        acknowledged.assertShownAndGoOn(havainto);
        acknowledged.assertStoredOnce(ledger, demo);
        assertRulesHold();
    }

    private Havainto launch() {
        launched.add(Havainto.launch(data, SMALL_DEMO));
        return launched.get(launched.size() - 1);
    }

    private void assertRulesHold() throws Exception {
        assertThat(ledger.proposals()).as("what the rules speak of").containsKeys("live", "ENDED");
        assertThat(ledger.broken())
                .hasSize(6)
                .allSatisfy((rule, rows) -> assertThat(rows).as(rule).isEqualTo("0"));
    }

    /** A polite end is a test too: it leaves no process and no pid file. */
    @AfterAll
    void stop() throws Exception {
        try {
            ProcessHandle postmaster = havainto.postmaster();
            havainto.terminate();
            assertThat(havainto.awaitExit()).isEqualTo(SIGTERM_EXIT);
            postmaster.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(data.resolve("database/postmaster.pid"))
                    .as("shut down in order")
                    .doesNotExist();
        } finally {
            launched.forEach(Havainto::leaveNothing);
        }
    }
}
