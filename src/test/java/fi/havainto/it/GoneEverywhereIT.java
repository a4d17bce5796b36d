package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.boundary.Masks;
import fi.havainto.launcher.Role;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.MaskReason;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same words are written everywhere that somebody can write about a report, then masked, then looked for in every
 * column of every table, on the pages, and in the logs. A table of texts that masking does not know fails this test.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoneEverywhereIT {

    private static final String SURNAME = "Qvistmask";
    private static final String NAME = "Xaveria " + SURNAME;

    /**
     * Eight texts of the head, two proposals with their addressees, and what is said, asked, answered, noted and ruled;
     * and the index of words.
     */
    private static final int PLACES = 33;

    private static final String TEXTS = """
        select c.table_name, c.column_name, c.data_type from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
            and c.data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb', 'ARRAY',
                'tsvector')
        """;

    @Inject
    WrittenEverywhere everywhere;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    @Inject
    Masks masks;

    @ArquillianResource
    URL base;

    @Test
    @Order(1)
    void theWordsAreWrittenEverywhere() {
        Report report = everywhere.write(NAME);
        assertThat(masks.places(everywhere.person("coordinator"), report, NAME)).hasSize(13);
    }

    @Test
    @Order(2)
    @RunAsClient
    void theyAreFoundWhereTheyWereWritten() throws Exception {
        assertThat(columns()).hasSizeGreaterThanOrEqualTo(PLACES);
        assertThat(Session.of(base, "submitter").get("/report/" + number()).body())
                .contains(NAME);
    }

    @Test
    @Order(3)
    void theyAreMasked() {
        Actor coordinator = everywhere.person("coordinator");
        Report seen = reports.read(
                coordinator,
                rows.column("select number from report_report where title like ?", "%" + NAME)
                        .get(0));
        masks.mask(coordinator, seen.getId(), seen.getVersion(), NAME, MaskReason.OTHER_PERSON);
        assertThat(reports.read(coordinator, seen.getNumber()).getObservation().getTitle())
                .isEqualTo("Kokeilun otsikko [poistettu]");
    }

    @Test
    @Order(4)
    @RunAsClient
    void theyAreInNoColumnOfNoTable() throws Exception {
        assertThat(columns()).isEmpty();
    }

    @Test
    @Order(5)
    @RunAsClient
    void theyAreOnNoPage() throws Exception {
        String number = number();
        String meeting =
                "/board/meeting/" + one("select max(id) from board_meeting where place = 'Peittämisen kokous'");
        assertNowhere("submitter", "/report/" + number, "/home", "/report/mine");
        assertNowhere("supervisor", "/report/" + number, "/handling/inbox");
        assertNowhere("manager", "/report/" + number, "/handling/inbox");
        assertNowhere(
                "coordinator",
                "/report/" + number,
                "/handling/check?number=" + number,
                "/handling/print?number=" + number,
                "/handling/checks",
                "/home");
        assertNowhere("secretary", "/report/" + number, meeting);
        assertNowhere("member", meeting);
    }

    @Test
    @Order(6)
    @RunAsClient
    void theyAreInNoLog() throws Exception {
        List<Path> logs = new ArrayList<>(List.of(DatabaseForTests.running().log()));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("havainto.target")))) {
            files.filter(file -> file.getFileName().toString().matches("server-of-tests\\.log\\.[0-9]+"))
                    .forEach(logs::add);
        }
        assertThat(logs).as("the database's and the server's").hasSizeGreaterThan(1);
        for (Path log : logs) {
            String all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            assertThat(all.contains(SURNAME)).as(log.toString()).isFalse();
        }
    }

    private void assertNowhere(String reader, String... paths) {
        Session session = Session.of(base, reader);
        for (String path : paths) {
            var answer = session.get(path);
            assertThat(answer.statusCode()).as("%s for %s", path, reader).isEqualTo(200);
            assertThat(answer.body()).as("%s for %s", path, reader).doesNotContain(SURNAME);
        }
    }

    /** Table, column and how many rows, wherever the words stand; as somebody to whom nothing is closed. */
    private static List<String> columns() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DatabaseForTests.running().connect(Role.SUPERUSER);
                Statement asking = connection.createStatement();
                Statement counting = connection.createStatement()) {
            int looked = 0;
            ResultSet column = asking.executeQuery(TEXTS);
            while (column.next()) {
                String name = column.getString(2);
                String text = column.getString(3).equals("bytea") ? "encode(" + name + ", 'escape')" : name + "::text";
                String sought = column.getString(3).equals("tsvector") ? SURNAME : NAME;
                ResultSet count = counting.executeQuery("select count(*) from " + column.getString(1) + " where " + text
                        + " ilike '%" + sought.toLowerCase(Locale.ROOT) + "%'");
                count.next();
                for (int i = 0; i < count.getInt(1); i++) {
                    found.add(column.getString(1) + "." + name);
                }
                looked++;
            }
            assertThat(looked).isGreaterThan(100);
        }
        return found;
    }

    private static String number() throws SQLException {
        return one("select number from report_report where title in ('Kokeilun otsikko " + NAME
                + "', 'Kokeilun otsikko [poistettu]') order by id desc limit 1");
    }

    private static String one(String question) throws SQLException {
        try (Connection connection = DatabaseForTests.running().connect(Role.SUPERUSER);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
