package fi.havainto.kill;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What stands in the database, read past the application. */
final class Ledger {

    private static final String OWNER = "havainto_owner";
    private static final String APPLICATION = "havainto_app";
    private static final int PORT_LINE = 3;
    private static final String NO_SUCH_TABLE = "42P01";
    private static final long STEP_MILLIS = 20;
    private static final long LIMIT_SECONDS = 120;
    private static final String LIVE = "p.stage not in ('DRAFT', 'ENDED', 'WITHDRAWN')";

    private final Path data;

    Ledger(Path data) {
        this.data = data;
    }

    /** Of every report: the key of its form, and its number; none yet is empty. */
    Map<String, String> reports() throws Exception {
        return map("select form_key, coalesce(number, '') from report_report");
    }

    /** Of every title: how many reports bear it. */
    Map<String, String> titles() throws Exception {
        return map("select title, count(*) from report_report where title is not null group by title");
    }

    /** Of every report and kind of move: how often it was made. */
    Map<String, String> moves() throws Exception {
        return map("select r.number || ' ' || c.move, count(*) from report_change c join report_report r"
                + " on r.id = c.report_id group by 1");
    }

    /** How many live in the county, and where. */
    Map<String, String> county() throws Exception {
        return map("select 'people', count(*) from account_person"
                + " union all select 'memberships', count(*) from account_membership"
                + " union all select 'units', count(*) from organisation_unit");
    }

    /** What breaks the three rules: rule → how many rows break it. */
    Map<String, String> broken() throws Exception {
        return map("select 'live has one step', count(*) from report_proposal p where (" + LIVE + ")::int <>"
                + " (select count(*) from report_step s where s.proposal_id = p.id and s.ended_at is null)"
                + " union all select 'end reaches authors', count(*) from report_proposal p"
                + " join report_author a on a.report_id = p.report_id left join feedback_recipient f"
                + " on f.feedback_id = p.end_feedback_id and f.person_id = a.person_id"
                + " where p.stage = 'ENDED' and f.person_id is null"
                + " union all select 'asked has a question', count(*) from report_proposal p where p.asked <> exists"
                + " (select from report_question q join report_step s on s.id = q.step_id where s.proposal_id = p.id"
                + " and s.ended_at is null and q.ended_at is null)"
                + " union all select 'every move is in the trail', count(*) from report_change c where not exists"
                + " (select from audit_event e where e.action = c.move and e.at = c.at"
                + " and e.ids like 'report=' || c.report_id || ' %')"
                + " union all select 'every decision was told', count(*) from report_change c where c.move = 'DECIDE'"
                + " and not exists (select from feedback_feedback f where f.change_id = c.id)"
                + " union all select 'open while live', count(*) from report_report r where (r.stage = 'OPEN') <>"
                + " exists (select from report_proposal p where p.report_id = r.id and " + LIVE + ")");
    }

    /** How many proposals the rules speak of: live ones and ended ones. */
    Map<String, String> proposals() throws Exception {
        return map("select case when " + LIVE + " then 'live' else p.stage end, count(*)"
                + " from report_proposal p group by 1");
    }

    /**
     * Asks until so many reports are stored, also while their table is still to come. The demo does not wait for the
     * disk; a write of ours that does brings along to it what was stored before.
     */
    void awaitReports(int enough) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            asking.scheduleWithFixedDelay(
                    () -> ask(statement, "select count(*) from report_report", enough, reached),
                    0,
                    STEP_MILLIS,
                    TimeUnit.MILLISECONDS);
            reached.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            statement.execute("select pg_logical_emit_message(true, 'havainto', 'to the disk')");
        } finally {
            asking.shutdownNow();
        }
    }

    private static void ask(Statement statement, String question, int enough, CompletableFuture<Void> reached) {
        try (ResultSet count = statement.executeQuery(question)) {
            count.next();
            if (count.getInt(1) >= enough) {
                reached.complete(null);
            }
        } catch (SQLException e) {
            if (!NO_SUCH_TABLE.equals(e.getSQLState())) {
                reached.completeExceptionally(e);
            }
        }
    }

    /** What another node needs to work on the same database as the application's role. */
    Map<String, String> keysForAnotherNode() throws Exception {
        Properties secrets = secrets();
        return Map.of(
                "HAVAINTO_DB_URL", url(),
                "HAVAINTO_DB_USER", APPLICATION,
                "HAVAINTO_DB_PASSWORD", secrets.getProperty(APPLICATION));
    }

    /** Statements of one transaction, as the owner. */
    void change(String statements) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(statements);
            connection.commit();
        }
    }

    /** Of every proposal that went up by itself: how often, how often its author was told, and the rows of the trail. */
    Map<String, String> escalations() throws Exception {
        return map("select c.proposal_id, count(*) || ' change, ' || (select count(*) from notification_outbox o"
                + " where o.proposal_id = c.proposal_id and o.event = 'ESCALATE') || ' told, ' || (select count(*)"
                + " from audit_event e where e.action = 'ESCALATE' and e.ids = 'report=' || min(c.report_id)"
                + " || ' proposals=' || c.proposal_id) || ' in the trail' from report_change c"
                + " where c.move = 'ESCALATE' group by c.proposal_id");
    }

    /** Asks until the count is that high. */
    void await(String count, int enough) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            asking.scheduleWithFixedDelay(
                    () -> ask(statement, count, enough, reached), 0, STEP_MILLIS, TimeUnit.MILLISECONDS);
            reached.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } finally {
            asking.shutdownNow();
        }
    }

    private Map<String, String> map(String question) throws Exception {
        Map<String, String> answer = new HashMap<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answer.put(rows.getString(1), rows.getString(2));
            }
        }
        return answer;
    }

    private Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(url(), OWNER, secrets().getProperty(OWNER));
    }

    private String url() throws IOException {
        String port =
                Files.readAllLines(data.resolve("database/postmaster.pid")).get(PORT_LINE);
        return "jdbc:postgresql://127.0.0.1:" + port.strip() + "/havainto";
    }

    private Properties secrets() throws IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets;
    }
}
