package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.launcher.Role;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of the trail as a browser gets it: ids and nothing else, and what verification found. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuditPageIT {

    private static final Pattern LINE = Pattern.compile("<td class=\"due\">");

    @ArquillianResource
    URL base;

    private Session officer;

    @BeforeEach
    void theOfficerComesIn() {
        officer = Session.of(base, "privacy");
    }

    @Test
    void noNameNoTitleAndNoTextIsOnThePage() throws Exception {
        String page = officer.get("/audit?action=SUBMIT").body();
        assertThat(page).contains("report=", "Lähetti raportin");
        TreeSet<String> words = new TreeSet<>();
        words.addAll(column("select title from report_report where title is not null"));
        words.addAll(column("select display_name from account_person"));
        words.addAll(column("select username from account_person where length(username) > 7"));
        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(page).doesNotContain(">" + word + "<"));
    }

    @Test
    void theReportOfALineLeadsToAllItsLines() throws Exception {
        String number = column("select max(number) from report_report").first();
        String id = column("select id from report_report where number = '" + number + "'")
                .first();
        String page = officer.get("/audit?report=" + number).body();
        assertThat(LINE.matcher(page).results().count()).isPositive();
        assertThat(page).contains("report=" + id).contains("/audit?report=" + id);
        assertThat(officer.get("/audit?report=" + id).body()).contains("report=" + id);
        assertThat(column("select ids from audit_event where action = 'TRAIL_READ'"))
                .contains("searched=" + number);
    }

    @Test
    void theFileHoldsTheLinesOfThePageAndLeavesALineOfItsOwn() throws Exception {
        String number = column("select max(number) from report_report").first();
        String page = officer.get("/audit?report=" + number + "&done=verified&before=")
                .body();
        assertThat(page).contains("href=\"/audit/trail.csv?report=" + number + "\"");
        HttpResponse<String> file = officer.get("/audit/trail.csv?report=" + number);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"havainto-trail.csv\"");
        TreeSet<String> stored = column("select id from audit_event where action <> 'TRAIL_READ' and ids like '%report="
                + column("select id from report_report where number = '" + number + "'")
                        .first() + "%'");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.get(0)).startsWith("\uFEFFRivin tunniste;Milloin;Tapahtuman koodi;Mitä;");
        assertThat(lines.stream().skip(1).map(line -> line.split(";")[0]))
                .isNotEmpty()
                .isSubsetOf(stored);
        assertThat(lines).hasSize((int)
                Math.min(51, LINE.matcher(page).results().count() / 2 + 1));
        assertThat(column("select title from report_report where title is not null and length(title) > 7"))
                .allSatisfy(title -> assertThat(file.body()).doesNotContain(title));
        for (String wrong : List.of("person=x", "from=tomorrow", "before=x", "before=")) {
            assertThat(officer.get("/audit/trail.csv?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(Session.of(base, "manager").get("/audit/trail.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeUnderstoodIsToldAtItsFieldAndNothingTypedIsLost() {
        HttpResponse<String> answer =
                officer.get("/audit?person=x1&report=abc&from=tomorrow&to=2026-02-30&action=TAKE");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("id=\"person-error\"", "id=\"report-error\"", "id=\"from-error\"", "id=\"to-error\"")
                .contains("value=\"x1\"", "value=\"abc\"", "value=\"tomorrow\"", "value=\"2026-02-30\"")
                .doesNotContain("<td class=\"due\">");
    }

    @Test
    void strangeAddressesAreHarmless() {
        for (String query : new String[] {
            "action=%27%3B+drop+table+audit_event%3B--",
            "person=999999999999999999",
            "person=9999999999999999999",
            "before=0",
            "before=x",
            "report=%00",
            "from=9999-12-31",
            "to=%2B999999999-12-31",
            "from=-999999999-01-01"
        }) {
            assertThat(officer.get("/audit?" + query).statusCode()).as(query).isEqualTo(200);
        }
    }

    @Test
    void theButtonVerifiesAndThePageNamesWhatItFound() throws Exception {
        assertThat(verify()).contains("role=\"status\"");
        String row = column("select nextval('audit_event_seq')").first();
        owner(
                "alter table audit_event disable trigger user",
                "insert into audit_event (id, at, job, action, ids) values (" + row + ", now(), 'it', 'TAKE', '')",
                "alter table audit_event enable trigger user");
        assertThat(verify())
                .contains("lokirivi " + row)
                .contains("role=\"alert\"")
                .doesNotContain("role=\"status\"");
        owner("delete from audit_event where id = " + row);
        assertThat(verify()).contains("role=\"status\"").doesNotContain("lokirivi " + row);
    }

    @Test
    void signingOutLeavesALine() throws Exception {
        String count = "select count(*) from audit_event where action = 'SIGNED_OUT'";
        int before = Integer.parseInt(column(count).first());
        officer.post("/sign-out", Map.of(), "");
        assertThat(Integer.parseInt(column(count).first())).isEqualTo(before + 1);
        assertThat(officer.get("/audit").statusCode()).isEqualTo(302);
    }

    @Test
    void healthTellsTheStateOfTrailAndOutboxButNoTotalThatFollowsReports() {
        assertThat(Session.nobody(base).get("/health/started").body())
                .contains("\"trail\"", "\"verified\"", "\"faults\"", "\"outbox\"", "\"oldestMinutes\"")
                .doesNotContain("\"sealed\"", "\"waiting\"");
    }

    private String verify() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("verify-form", "verify-form");
        fields.put("verify-form:verify", "verify");
        HttpResponse<String> answer = officer.post("/audit", fields);
        assertThat(officer.location(answer)).isEqualTo("/audit?done=verified");
        return officer.get("/audit?done=verified").body();
    }

    private static TreeSet<String> column(String question) throws SQLException {
        try (Connection connection = DatabaseForTests.running().connect(Role.APPLICATION);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            TreeSet<String> column = new TreeSet<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    private static void owner(String... statements) throws SQLException {
        try (Connection connection = DatabaseForTests.running().connect(Role.OWNER);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        }
    }
}
