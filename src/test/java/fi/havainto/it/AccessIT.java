package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.launcher.Role;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
 * {@code access.csv} says what every page answers to everybody; this asks every page as everybody, signed in through
 * the real form. A page that the table does not name fails the test.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

    private static final String TITLE = "Pääsyn kokeilu ";
    private static final String FORM_KEY = "00000000-0000-4000-8000-000000000001";
    private static final String UNKNOWN = "2026-999999";
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"\\)");

    /** The municipalities whose annexes are that far. */
    private static final Map<String, String> ANNEXES =
            Map.of("annex", "995", "annex frozen", "996", "annex draft", "997");

    /** Who writes the reports of the table, by the names that the table gives them. */
    private static final List<String> WRITERS = List.of("own=submitter", "elsewhere=worker20");

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    TestCounty county;

    @Inject
    Meetings meetings;

    @Inject
    Issuing issuing;

    @Inject
    Clock clock;

    @Inject
    SignIn signIn;

    @ArquillianResource
    URL base;

    @Test
    @Order(1)
    void theReportsOfTheTableAreSent() {
        for (String writer : WRITERS) {
            String where = writer.substring(0, writer.indexOf('='));
            long person = rows.number(
                    "select id from account_person where username = ?", writer.substring(where.length() + 1));
            Actor author = signIn.actor(person).orElseThrow();
            for (Visibility visibility : Visibility.values()) {
                String title = TITLE + where + " " + visibility;
                assertThat(pen.sent(author, visibility, title).getObservation().getTitle())
                        .isEqualTo(title);
            }
        }
    }

    @Test
    @Order(1)
    void theMeetingsOfTheTableAreAdded() {
        long secretary = rows.number("select id from account_person where username = 'secretary'");
        Actor keeper = signIn.actor(secretary).orElseThrow();
        meetings.add(keeper, keeper.bodies().get(0), clock.today().plusDays(9), TITLE + "social");
        Actor other = county.as(TestCounty.Who.SECRETARY);
        assertThat(meetings.add(other, county.boardId(), clock.today().plusDays(9), TITLE + "elsewhere")
                        .getId())
                .isPositive();
    }

    @Test
    @Order(1)
    void theAnnexesOfTheTableAreIssued() {
        long coordinator = rows.number("select id from account_person where username = 'coordinator'");
        Actor keeper = signIn.actor(coordinator).orElseThrow();
        assertThat(issuing.published(keeper, ANNEXES.get("annex"))).startsWith("99-");
        assertThat(issuing.frozen(keeper, ANNEXES.get("annex frozen"))).startsWith("99-");
        assertThat(issuing.draft(keeper, ANNEXES.get("annex draft"))).isPositive();
    }

    @Test
    @Order(2)
    @RunAsClient
    void everyPageAnswersEverybodyAsTheTableSays() throws Exception {
        AccessTable table = AccessTable.read();
        List<String> wrong = new ArrayList<>();
        for (String reader : table.readers()) {
            Session session = reader.equals("nobody") ? Session.nobody(base) : Session.of(base, reader);
            for (AccessTable.Row row : table.rows()) {
                HttpResponse<String> answer = session.get(withNumber(row.path()));
                String given = answer.statusCode() == 302 ? kind(session.location(answer)) : "" + answer.statusCode();
                if (!given.equals(row.answers().get(reader))) {
                    wrong.add(row.path() + " for " + reader + ": " + given + " instead of "
                            + row.answers().get(reader));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(3)
    @RunAsClient
    void theTableNamesEveryPageThereIs() throws IOException {
        List<String> named = AccessTable.read().rows().stream()
                .map(row -> row.path().replaceAll("[?{].*", ""))
                .toList();
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(named).contains(page));
    }

    @Test
    @Order(4)
    @RunAsClient
    void aRightThatIsTakenAwayIsGoneWithTheNextClick() throws Exception {
        String whose = " where username = 'coordinator'";
        Session session = Session.of(base, "coordinator");
        assertThat(session.get("/handling/checks").statusCode()).isEqualTo(200);
        try {
            change("update account_membership set valid_to = current_date - 2 where person_id ="
                    + " (select id from account_person" + whose + ")");
            assertThat(session.get("/handling/checks").statusCode()).isEqualTo(404);
            assertThat(session.get("/home").statusCode()).isEqualTo(200);
            change("update account_person set active = false" + whose);
            assertThat(kind(session.location(session.get("/home")))).isEqualTo("sign-in");
        } finally {
            change("update account_person set active = true" + whose);
            change("update account_membership set valid_to = null where person_id =" + " (select id from account_person"
                    + whose + ")");
        }
        assertThat(session.get("/handling/checks").statusCode()).isEqualTo(200);
    }

    private static void change(String statement) throws SQLException {
        try (Connection connection = DatabaseForTests.running().connect(Role.APPLICATION);
                Statement changing = connection.createStatement()) {
            assertThat(changing.executeUpdate(statement)).isEqualTo(1);
        }
    }

    private static String kind(String location) {
        return location.startsWith("/?next=") || location.equals("/") ? "sign-in" : location.replaceAll("[?].*", "");
    }

    /** {@code {own TEAM}} is the number of that report, {@code {form}} the key of a form nobody has opened. */
    private static String withNumber(String path) throws SQLException {
        int from = path.indexOf('{');
        if (from < 0) {
            return path;
        }
        String name = path.substring(from + 1, path.indexOf('}'));
        String value = switch (name) {
            case "form" -> FORM_KEY;
            case "unknown" -> UNKNOWN;
            case "meeting" -> meeting("social");
            case "meeting elsewhere" -> meeting("elsewhere");
            case "annex", "annex frozen" -> annex("number", ANNEXES.get(name));
            case "annex draft" -> annex("cast(id as varchar)", ANNEXES.get(name));
            default -> number(TITLE + name);
        };
        return path.substring(0, from) + value + path.substring(path.indexOf('}') + 1);
    }

    private static String meeting(String place) throws SQLException {
        return one("select max(id) from board_meeting where place = ?", TITLE + place);
    }

    private static String annex(String what, String municipality) throws SQLException {
        return one("select " + what + " from annex_annex where municipality_code = ? order by id desc", municipality);
    }

    private static String number(String title) throws SQLException {
        return one("select max(number) from report_report where title = ?", title);
    }

    private static String one(String question, String value) throws SQLException {
        try (Connection connection = DatabaseForTests.running().connect(Role.APPLICATION);
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** The addresses of all views and servlets, as the sources have them. */
    private static TreeSet<String> pages() throws IOException {
        Path main = Path.of(System.getProperty("havainto.basedir"), "src", "main");
        TreeSet<String> pages = new TreeSet<>();
        Path views = main.resolve("webapp");
        try (Stream<Path> files = Files.walk(views)) {
            files.map(file -> "/" + views.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .map(file -> file.replace(".xhtml", ""))
                    .map(file -> file.equals("/index")
                            ? "/"
                            : file.replace("/report/view", "/report/")
                                    .replaceAll("^/annex-view$", "/annex/")
                                    .replaceAll("^/annex-(draft|preview)$", "/annex/$1/")
                                    .replaceAll("^/board/meeting$", "/board/meeting/"))
                    .forEach(pages::add);
        }
        try (Stream<Path> files = Files.walk(main.resolve("java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                SERVLET.matcher(Files.readString(file)).results().forEach(found -> pages.add(found.group(1)));
            }
        }
        return pages;
    }
}
