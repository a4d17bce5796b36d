package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.feedback.boundary.ActionNotes;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
import fi.havainto.launcher.Role;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks the database a fixed, small number of questions, however many rows it shows. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatementsIT {

    private static final int LIST_PAGE = 6;

    /** What waits for a deputy, or what has been finished: beside the worklist in one view each. */
    private static final int LIST_BESIDE = 1;

    private static final int REPORT_PAGE = 12;

    /** Who reads a confidential report is written down: no question, but a statement. */
    private static final int LINE_OF_THE_TRAIL = 1;

    private static final int CHECK_PAGE = 16;

    /** An annex with its texts, or with its snapshot and its editions. */
    private static final int ANNEX_PAGE = 16;

    /** A draft: its texts, and once or twice the snapshot that would be frozen of it today. */
    private static final int ANNEX_DRAFT_PAGE = 32;

    /** Where somebody reads, oversees and keeps annexes is asked one after the other. */
    private static final int ANNEX_LIST = 12;

    /** Figures and their names, however many there are. */
    private static final int STATISTICS_PAGE = 10;

    private static final int WARM = 3;
    private static final String SMALL = "Lauseiden laskenta, pieni";
    private static final String CONFIDENTIAL = "Lauseiden laskenta, luottamuksellinen";
    private static final String NOTED = "Lauseiden laskenta, merkintöjä";
    private static final String ISSUED = "993";
    private static final String WRITTEN = "998";
    private static final String LARGE = "Lauseiden laskenta, suuri";

    @Inject
    Pen pen;

    @Inject
    ActionNotes notes;

    @Inject
    Rows rows;

    @Inject
    Issuing issuing;

    @Inject
    SignIn signIn;

    @ArquillianResource
    URL base;

    private final Map<String, Session> sessions = new HashMap<>();

    @Test
    @Order(1)
    void aSmallAndALargeReportAreMoved() {
        moved(SMALL, Level.UNIT);
        Report large = moved(LARGE, Level.UNIT, Level.UNIT, Level.OWN_WORK, Level.UNIT, Level.OWN_WORK, Level.UNIT);
        assertThat(large.getChanges()).hasSize(30);
        Report noted = moved(NOTED, Level.UNIT, Level.UNIT);
        pen.make(
                person("supervisor"),
                noted,
                Move.START,
                new MoveInput().responsible("Yksikkö", LocalDate.now(Clock.ZONE)));
        noted.getProposals().forEach(this::note);
        assertThat(pen.sent(person("submitter"), Visibility.CONFIDENTIAL, CONFIDENTIAL)
                        .getChanges())
                .hasSize(1);
    }

    @Test
    @Order(2)
    @RunAsClient
    void theReportPage() throws Exception {
        for (String reader : List.of("submitter", "supervisor", "coordinator")) {
            assertFew(reader, "/report/" + number(SMALL), REPORT_PAGE);
            assertFew(reader, "/report/" + number(LARGE), REPORT_PAGE);
            assertFew(reader, "/report/" + number(NOTED), REPORT_PAGE);
        }
        assertFew("coordinator", "/report/" + number(CONFIDENTIAL), REPORT_PAGE + LINE_OF_THE_TRAIL);
        for (String title : List.of(SMALL, LARGE)) {
            assertFew("coordinator", "/handling/check?number=" + number(title), CHECK_PAGE);
            assertFew("coordinator", "/handling/print?number=" + number(title), REPORT_PAGE);
        }
    }

    @Test
    @Order(3)
    @RunAsClient
    void theListPages() throws Exception {
        for (String reader : List.of("supervisor", "manager", "coordinator")) {
            assertFew(reader, "/handling/inbox", LIST_PAGE);
            assertFew(reader, "/handling/inbox?words=kokeilu", LIST_PAGE);
            assertFew(reader, "/home", LIST_PAGE);
            assertFew(reader, "/handling/inbox?view=all", LIST_PAGE + LIST_BESIDE);
            assertFew(reader, "/handling/inbox?view=ongoing", LIST_PAGE + LIST_BESIDE);
        }
        assertFew("coordinator", "/handling/checks", LIST_PAGE);
        for (String reader : List.of("secretary", "member")) {
            assertFew(reader, "/board/meetings", LIST_PAGE);
            assertFew(reader, "/home", LIST_PAGE);
        }
        assertFew("admin", "/handling/routes", LIST_PAGE);
        assertFew("admin", "/handling/route-proof", LIST_PAGE);
        assertFew("privacy", "/audit", LIST_PAGE);
        assertFew("privacy", "/audit?person=1&action=SUBMIT&from=2020-01-01", LIST_PAGE);
        assertFew("admin", "/notification/outbox", LIST_PAGE);
        assertFew("supervisor", "/notification/mine", LIST_PAGE);
        for (String list : List.of("/account/people", "/organisation/units", "/organisation/bodies")) {
            assertFew("admin", list, LIST_PAGE);
            assertFew("admin", list + "?words=a&page=2", LIST_PAGE);
        }
        assertFew("admin", "/organisation/themes", LIST_PAGE);
        assertFew("admin", "/organisation/texts", LIST_PAGE);
        assertFew("admin", "/organisation/channels", LIST_PAGE);
        assertFew("member", "/statistics", STATISTICS_PAGE);
        assertFew("coordinator", "/statistics/publishing", STATISTICS_PAGE);
        assertFew("submitter", "/report/mine", LIST_PAGE);
        assertFew("submitter", "/home", LIST_PAGE);
    }

    @Test
    @Order(4)
    void anAnnexIsIssuedAndAnotherWritten() {
        Actor coordinator = person("coordinator");
        assertThat(issuing.published(coordinator, ISSUED)).isNotEmpty();
        assertThat(issuing.draft(coordinator, WRITTEN)).isPositive();
    }

    @Test
    @Order(5)
    @RunAsClient
    void theAnnexPages() throws Exception {
        for (String reader : List.of("member", "secretary", "coordinator", "submitter")) {
            assertFew(reader, "/annex", ANNEX_LIST);
            assertFew(reader, "/home", LIST_PAGE);
            assertFew(reader, "/annex/" + annex("number", ISSUED), ANNEX_PAGE);
        }
        assertFew("coordinator", "/annex/draft/" + annex("id", WRITTEN), ANNEX_DRAFT_PAGE);
        assertFew("coordinator", "/annex/preview/" + annex("id", WRITTEN), ANNEX_DRAFT_PAGE);
    }

    private void assertFew(String reader, String path, int most) throws Exception {
        Session session = sessions.computeIfAbsent(reader, name -> Session.of(base, name));
        try (StatementLog log = StatementLog.open()) {
            for (int i = 0; i < WARM; i++) {
                assertThat(session.get(path).statusCode()).isEqualTo(200);
            }
            log.begin();
            session.get(path);
            assertThat(log.asked()).as("%s for %s", path, reader).hasSizeBetween(1, most);
        }
    }

    private Report moved(String title, Level... levels) {
        Actor leader = person("supervisor");
        Report report =
                pen.sent(person("submitter"), draft -> draft.getObservation().setTitle(title), levels);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.REFERRED_BACK));
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.REFERRED_BACK));
        return pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.ACCEPTED));
    }

    private void note(ActionProposal proposal) {
        String number = proposal.getReport().getNumber();
        for (int i = 0; i < 5; i++) {
            String key = UUID.randomUUID().toString();
            notes.write(
                    person("supervisor"),
                    number,
                    new WrittenNote(NoteKind.PROGRESS, proposal.getId(), "Etenee.", "fi", null, key));
        }
    }

    private Actor person(String username) {
        long id = rows.number("select id from account_person where username = ?", username);
        return signIn.actor(id).orElseThrow();
    }

    private static String annex(String what, String municipality) throws Exception {
        return first("select " + what + " from annex_annex where municipality_code = '" + municipality
                + "' order by id desc");
    }

    private static String number(String title) throws Exception {
        return first("select max(number) from report_report where title = '" + title + "'");
    }

    private static String first(String question) throws Exception {
        try (Connection connection = DatabaseForTests.running().connect(Role.APPLICATION);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
