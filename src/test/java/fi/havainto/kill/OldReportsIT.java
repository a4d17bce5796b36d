package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.launcher.DataDirectory;
import fi.havainto.launcher.EmbeddedDatabase;
import fi.havainto.launcher.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is in use is brought up to date with all that it holds. */
@Tag("process")
class OldReportsIT {

    private static final String LATEST = "latest";

    /** One sent report with all that the rules of a commit ask of one, written down as of an older schema. */
    private static final String[] SENT_REPORT = {
        "insert into organisation_unit (id, path, kind, county_code, name_fi, name_sv, staff, valid_from)"
                + " values (1, '/1/', 'COUNTY', '12', 'Alue', 'Område', 20, date '2020-01-01')",
        "insert into account_person (id, username, display_name, title_fi, title_sv, language, unit_id, version)"
                + " values (1, 'kokeilija', 'Kokeilija', 'ohjaaja', 'handledare', 'fi', 1, 0)",
        "insert into report_report (id, form_key, number, stage, unit_id, county_code, kind, title, phenomenon, extent,"
                + " frequency, trend, language, visibility, saved_at, submitted_at, version) values (1, 'avain',"
                + " '2026-000001', 'OPEN', 1, '12', 'PROBLEM', 'Asunnottomuus', 'Kasvaa.', 'TENS', 'WEEKLY',"
                + " 'INCREASING', 'fi', 'OWN_NAME', now(), now(), 0)",
        "insert into report_theme (report_id, ordinal, theme_code) values (1, 0, 'housing')",
        "insert into report_author (report_id, person_id) values (1, 1)",
        "insert into report_proposal (id, report_id, ordinal, text, standard, level, stage, version)"
                + " values (1, 1, 1, 'Ehdotus', 'NONE', 'UNIT', 'SUBMITTED', 0)",
        "insert into report_step (id, proposal_id, holder_unit_id, holder_role, since, due, rung, version)"
                + " values (1, 1, 1, 'SUPERVISOR', now(), now(), 1, 0)",
        "insert into report_change (id, report_id, proposal_id, move, from_stage, to_stage, person_id, role, at)"
                + " values (1, 1, 1, 'SUBMIT', 'DRAFT', 'SUBMITTED', 1, 'AUTHOR', timestamptz '2026-05-04 12:00Z')"
    };

    @TempDir
    Path place;

    @Test
    void reportsThatWereSentBeforeAreFoundAfterwards() throws IOException, SQLException {
        try (DataDirectory directory = DataDirectory.open(place.resolve("database"));
                EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
            database.start();
            migrate(database, "20");
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (String one : SENT_REPORT) {
                    statement.execute(one);
                }
                connection.commit();
            }
            migrate(database, LATEST);
            assertThat(ask(database, "select report from report_find('asunnottomuus', '''@1''', 10, false)"))
                    .isEqualTo("1");
            assertThat(ask(database, "select moved_at = timestamptz '2026-05-04 12:00Z' from report_report"))
                    .isEqualTo("t");
            assertThat(ask(database, "select words @@ '''=SUPERVISOR1'' & !''^1'''::tsquery from report_search"))
                    .isEqualTo("t");
        }
    }

    private static void migrate(EmbeddedDatabase database, String version) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        Role.OWNER.roleName(),
                        database.secrets().of(Role.OWNER))
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", Role.APPLICATION.roleName(), "reader", Role.READER.roleName()))
                .target(version)
                .load()
                .migrate();
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), Role.OWNER.roleName(), database.secrets().of(Role.OWNER));
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
