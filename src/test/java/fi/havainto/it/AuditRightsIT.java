package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.audit.boundary.Sealing;
import fi.havainto.platform.access.Actor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's role tries against the trail over JDBC: it may insert and read, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class AuditRightsIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String FIRST_SEAL =
            "insert into audit_seal (ordinal, kind, row_id, sealed_at, hash) values (%s, 'EVENT', %s, now(), sha256(''))";

    /** The tables of the trail and what it seals, and notes of actions; all of them hold rows. */
    private static final List<String> INSERT_ONLY = List.of(
            "audit_event",
            "audit_seal",
            "audit_verification",
            "audit_waiting",
            "report_change",
            "feedback_action_note");

    /** For each of those tables. */
    private static final List<String> ON_A_TABLE = List.of(
            "update %s set %s = %s",
            "delete from %s",
            "truncate %s",
            "truncate %s cascade",
            "merge into %1$s t using (select 1) one on true when matched then delete",
            "with gone as (delete from %1$s returning 1) select count(*) from gone",
            "do $$ begin execute 'delete from %1$s'; end $$",
            "select 1 from %1$s for update",
            "lock table %1$s in access exclusive mode",
            "alter table %1$s add column text text",
            "alter table %1$s drop column %2$s",
            "alter table %1$s rename to other",
            "alter table %1$s owner to current_user",
            "alter table %1$s disable trigger all",
            "alter table %1$s disable trigger user",
            "alter table %1$s enable row level security",
            "alter table %1$s set unlogged",
            "drop table %1$s",
            "drop table %1$s cascade",
            "create trigger forgets before insert on %1$s for each row execute function suppress_redundant_updates_trigger()",
            "create rule forgets as on insert to %1$s do instead nothing",
            "create policy forgets on %1$s using (false)",
            "create index forgets on %1$s ((1))",
            "comment on table %1$s is 'nothing'");

    @Inject
    Rows rows;

    @Inject
    OwnerRows owner;

    @Inject
    Sealing sealing;

    @Resource(lookup = "java:app/jdbc/havainto")
    DataSource dataSource;

    @BeforeEach
    void somethingIsSealed() {
        sealing.work(Actor.system("it"));
    }

    @Test
    void noTableOfTheTrailIsChanged() {
        for (String table : INSERT_ONLY) {
            String column = table.equals("audit_seal") || table.equals("audit_waiting") ? "row_id" : "id";
            for (String statement : ON_A_TABLE) {
                assertRefused(statement.formatted(table, column, column));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform_passage set text = null",
                "update platform_passage set commitment = salt",
                "update platform_passage set masked_at = now()",
                "delete from platform_passage",
                "truncate platform_passage cascade",
                "alter table platform_passage disable trigger all",
                "alter table platform_passage drop column commitment",
                "drop table platform_passage cascade",
                "insert into audit_waiting (kind, row_id) values ('EVENT', 1)",
                "insert into audit_event (id, at, action, ids) values (1, now(), 'X', '') on conflict (id) do update set action = 'Y'",
                "insert into flyway_schema_history (installed_rank, description, type, script, installed_by, execution_time, success)"
                        + " values (0, 'x', 'SQL', 'x', 'x', 0, true)",
                "update flyway_schema_history set checksum = 0",
                "delete from flyway_schema_history",
                "truncate flyway_schema_history",
                "drop table flyway_schema_history"
            })
    void norWhatItSealsOrCameFrom(String statement) {
        assertRefused(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role havainto_owner",
                "set session authorization havainto_owner",
                "set session_replication_role = replica",
                "set session_replication_role = local",
                "alter role havainto_app superuser",
                "alter role havainto_app createrole",
                "grant havainto_owner to havainto_app",
                "create role other",
                "drop trigger audit_event_waits on audit_event",
                "drop trigger audit_seal_ends_waiting on audit_seal",
                "alter function audit_wait() owner to havainto_app",
                "create or replace function audit_wait() returns trigger language plpgsql as 'begin return null; end'",
                "create or replace function audit_sealed() returns trigger language plpgsql as 'begin return null; end'",
                "drop function audit_wait() cascade",
                "select audit_wait()",
                "alter sequence audit_event_seq restart",
                "select setval('audit_event_seq', 1)",
                "drop sequence audit_event_seq cascade",
                "create temporary table audit_event (id bigint)",
                "create table public.audit_mine (id bigint)",
                "create view public.audit_mine as select 1",
                "create function public.sha256(text) returns bytea language sql as 'select null::bytea'",
                "create schema mine",
                "create extension dblink",
                "copy audit_event from program 'true'",
                "copy audit_event to program 'true'",
                "copy audit_event to '/tmp/audit'",
                "select pg_read_file('pg_hba.conf')",
                "select lo_import('/etc/hosts')",
                "alter database havainto set session_replication_role = replica",
                "reassign owned by havainto_owner to havainto_app",
                "drop owned by havainto_owner"
            })
    void nobodyBecomesSomebodyElse(String statement) {
        assertRefused(statement);
    }

    /** PostgreSQL answers these with a warning; what matters is that nothing is granted. */
    @Test
    void rightsThatOneDoesNotHaveAreNotGranted() throws SQLException {
        String privileges =
                "select coalesce(string_agg(relname || array_to_string(relacl, ','), ' ' order by relname), '')"
                        + " from pg_class where relname in ('audit_event', 'audit_seal', 'report_change', 'platform_passage')";
        List<String> before = rows.column(privileges);
        for (String table : List.of("audit_event", "audit_seal", "report_change", "platform_passage")) {
            execute("grant all on " + table + " to havainto_app");
            execute("grant update, delete on " + table + " to public");
            assertRefused("delete from " + table);
        }
        assertThat(rows.column(privileges)).isEqualTo(before);
    }

    @Test
    void itMayInsertAndRead() throws SQLException {
        rows.change("insert into audit_event (id, at, job, action, ids)"
                + " values (nextval('audit_event_seq'), now(), 'it', 'REFUSED', 'door=it key=it')");
        assertThat(rows.number("select count(*) from audit_event")).isPositive();
        assertThat(rows.number("select count(*) from audit_seal")).isPositive();
        assertThat(rows.number("select count(*) from audit_waiting")).isPositive();
    }

    @Test
    void onlyWhatWaitsIsSealed() {
        assertThat(refusal(FIRST_SEAL.formatted("(select max(ordinal) + 1 from audit_seal)", "-1")))
                .isEqualTo("23514");
        assertThat(refusal(FIRST_SEAL.formatted("1", "-1"))).isEqualTo("23505");
        assertThat(refusal(FIRST_SEAL.formatted(
                        "(select max(ordinal) + 1 from audit_seal)",
                        "(select max(row_id) from audit_seal where kind = 'EVENT')")))
                .isEqualTo("23505");
    }

    /** Outside of a transaction, where the database looks at the right before anything else. */
    @Test
    void noSettingOfTheServerIsChanged() throws SQLException {
        try (Connection connection = owner.asApplication();
                Statement statement = connection.createStatement()) {
            SQLException refused = catchThrowableOfType(
                    SQLException.class, () -> statement.execute("alter system set log_statement = 'none'"));
            assertThat((Throwable) refused).isNotNull();
            assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    private void assertRefused(String statement) {
        assertThat(refusal(statement)).as(statement).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    private String refusal(String statement) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> execute(statement));
        assertThat((Throwable) refused).as(statement).isNotNull();
        return refused.getSQLState();
    }

    /** Whatever it does is taken back, so that a hole shows here and leaves nothing behind. */
    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
