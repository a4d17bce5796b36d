package fi.havainto.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A county that was made large is a real one: all rules of the database hold for its reports, its trail verifies, and
 * what was copied is moved on through the pages, by every flow of the benchmark. No time is asserted.
 */
@Tag("process")
class LargeCountyIT {

    private static final int TOLD = 250;
    private static final int DISTRICTS = 2;
    private static final int REPORTS = 900;

    private static final List<String> RULES = List.of(
            "select report_proposal_step_rule(id), report_proposal_end_rule(id), report_question_rule(id),"
                    + " report_standing_rule(id) from report_proposal",
            "select report_open_rule(id) from report_report");

    private static final String COPIES = "select %s from report_report r where r.id > " + LargeCounty.STRIDE;

    private static final String TO_TAKE =
            "select r.number from report_report r join report_proposal p on p.report_id = r.id"
                    + " join report_step s on s.proposal_id = p.id and s.ended_at is null"
                    + " join account_person h on h.unit_id = s.holder_unit_id and s.holder_role = 'SUPERVISOR'"
                    + " where h.username = 'd1.supervisor' and p.stage = 'SUBMITTED' and r.id > " + LargeCounty.STRIDE
                    + " and not exists (select 1 from report_proposal o where o.report_id = r.id and o.id <> p.id)";

    @TempDir
    Path data;

    @Test
    void copiesAreRealReports() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        try (Server server = Server.start(
                        settings(), Map.of("HAVAINTO_JOBS_SECONDS", "1", "HAVAINTO_DEMO_REPORTS", "" + TOLD));
                Connection owner = server.database()) {
            new LargeCounty(owner, DISTRICTS, told::add).grow(REPORTS);
            assertThat(told).isNotEmpty();
            assertThat(column(owner, "select count(*) from report_report where number is not null"))
                    .first()
                    .satisfies(sent -> assertThat(Integer.parseInt(sent)).isBetween(REPORTS, REPORTS + TOLD));
            assertThat(column(owner, String.format(COPIES, "distinct stage"))).contains("OPEN", "CLOSED");
            for (String rule : RULES) {
                assertThat(column(owner, rule)).isNotEmpty();
            }
            Sealing.await(owner);
            everyFlowEnds(server, owner);
            theTrailVerifies(server);
        }
    }

    private static void everyFlowEnds(Server server, Connection owner) throws Exception {
        List<String> copied = column(owner, TO_TAKE);
        assertThat(copied).isNotEmpty();
        Client client = new Client(server.address(), 1, copied);
        client.filed.addAll(copied);
        for (Flow flow : Flow.values()) {
            assertThat(flow.canRun(client)).as(flow.title()).isTrue();
            flow.run(client);
            flow.run(client);
        }
        assertThat(column(
                        owner,
                        "select distinct p.stage from report_proposal p join report_report r on r.id = p.report_id"
                                + " where r.number in ('" + copied.get(0) + "', '" + copied.get(1) + "')"))
                .containsExactly("DECIDED");
    }

    private static void theTrailVerifies(Server server) {
        Tab privacy = new Tab(server.address()).signedIn("privacy");
        privacy.post(privacy.get("/audit"), "verify-form", Map.of("verify-form:verify", "verify"))
                .mustSay("Loki tarkistettiin. Kaikki on ennallaan.");
    }

    private Settings settings() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return new Settings(
                    REPORTS, true, List.of(1), Duration.ZERO, Duration.ZERO, List.of(), data, free.getLocalPort());
        }
    }

    private static List<String> column(Connection database, String sql) throws Exception {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
