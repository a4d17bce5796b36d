package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one database, both looking for passed deadlines every second: each of many late proposals goes up one
 * rung once, its author is told once, and the trail has one row of it.
 */
@Tag("process")
class TwoNodesIT {

    private static final int LATE = 300;
    private static final Logger LOG = Logger.getLogger(TwoNodesIT.class.getName());

    @TempDir
    Path directory;

    private final List<Havainto> nodes = new ArrayList<>();

    @AfterEach
    void leaveNothing() {
        nodes.forEach(Havainto::leaveNothing);
    }

    @Test
    void eachDeadlineIsSettledOnce() throws Exception {
        Map<String, String> keys = Map.of(
                "HAVAINTO_DEMO", "false", "HAVAINTO_ADMIN_PASSWORD", "kahden solmun koe", "HAVAINTO_JOBS_SECONDS", "1");
        nodes.add(Havainto.launch(directory.resolve("one"), keys).awaitUp());
        Ledger ledger = new Ledger(directory.resolve("one"));
        Map<String, String> second = new HashMap<>(keys);
        second.putAll(ledger.keysForAnotherNode());
        nodes.add(Havainto.launch(directory.resolve("two"), second).awaitUp());
        ledger.change(LateProposals.inserted(LATE));
        long began = System.nanoTime();
        ledger.await("select count(*) from report_change where move = 'ESCALATE'", LATE);
        long millis = (System.nanoTime() - began) / 1_000_000;
        assertThat(ledger.escalations())
                .hasSize(LATE)
                .allSatisfy((proposal, times) -> assertThat(times).isEqualTo("1 change, 1 told, 1 in the trail"));
        assertThat(ledger.broken())
                .allSatisfy((rule, rows) -> assertThat(rows).as(rule).isEqualTo("0"));
        LOG.info(() -> "two nodes settled %d late proposals once each in %d ms".formatted(LATE, millis));
        nodes.get(1).terminate();
        nodes.get(1).awaitExit();
        nodes.get(0).terminate();
        nodes.get(0).awaitExit();
    }
}
