package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.feedback.boundary.ActionNotes;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
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
import java.time.LocalDate;
import java.util.List;
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

    /** Candidates and what of them may be seen, both perhaps twice; their texts, own drafts; and the frame. */
    private static final int SEARCH_PAGE = 10;

    private static final int REPORT_PAGE = 12;

    /** Who reads a confidential report is written down: no question, but a statement. */
    private static final int LINE_OF_THE_TRAIL = 1;

    private static final int CHECK_PAGE = 16;

    /** Figures and their names, however many there are. */
    private static final int STATISTICS_PAGE = 10;

    /** Agenda, what it names, and what became of earlier rulings. */
    private static final int MEETING_PAGE = 9;

    /** The meetings of the demo's board. */
    private static final String MEETINGS = "select m.id from board_meeting m join account_membership k"
            + " on k.body_id = m.body_id join account_person p on p.id = k.person_id"
            + " where p.username = 'secretary' and k.role = 'SECRETARY'";

    private static final String SMALL = "Lauseiden laskenta, pieni";
    private static final String CONFIDENTIAL = "Lauseiden laskenta, luottamuksellinen";
    private static final String NOTED = "Lauseiden laskenta, merkintöjä";
    private static final String LARGE = "Lauseiden laskenta, suuri";

    @Inject
    Pen pen;

    @Inject
    ActionNotes notes;

    @Inject
    Rows rows;

    @Inject
    SignIn signIn;

    @ArquillianResource
    URL base;

    private final StatementCount count = new StatementCount();

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
            count.assertFew(base, reader, "/report/" + number(SMALL), REPORT_PAGE);
            count.assertFew(base, reader, "/report/" + number(LARGE), REPORT_PAGE);
            count.assertFew(base, reader, "/report/" + number(NOTED), REPORT_PAGE);
        }
        count.assertFew(base, "coordinator", "/report/" + number(CONFIDENTIAL), REPORT_PAGE + LINE_OF_THE_TRAIL);
        for (String title : List.of(SMALL, LARGE)) {
            count.assertFew(base, "coordinator", "/handling/check?number=" + number(title), CHECK_PAGE);
            count.assertFew(base, "coordinator", "/handling/print?number=" + number(title), REPORT_PAGE);
        }
    }

    @Test
    @Order(3)
    @RunAsClient
    void theListPages() throws Exception {
        for (String reader : List.of("supervisor", "manager", "coordinator")) {
            count.assertFew(base, reader, "/handling/inbox", LIST_PAGE);
            count.assertFew(base, reader, "/handling/inbox?words=kokeilu", LIST_PAGE);
            count.assertFew(base, reader, "/home", LIST_PAGE);
            count.assertFew(base, reader, "/handling/inbox?view=all", LIST_PAGE + LIST_BESIDE);
            count.assertFew(base, reader, "/handling/inbox?view=ongoing", LIST_PAGE + LIST_BESIDE);
        }
        count.assertFew(base, "coordinator", "/handling/checks", LIST_PAGE);
        for (String reader : List.of("secretary", "member")) {
            count.assertFew(base, reader, "/board/meetings", LIST_PAGE);
            for (String meeting : StatementCount.all(MEETINGS)) {
                count.assertFew(base, reader, "/board/meeting/" + meeting, MEETING_PAGE);
            }
            count.assertFew(base, reader, "/home", LIST_PAGE);
        }
        count.assertFew(base, "admin", "/handling/routes", LIST_PAGE);
        count.assertFew(base, "admin", "/handling/route-proof", LIST_PAGE);
        count.assertFew(base, "privacy", "/audit", LIST_PAGE);
        count.assertFew(base, "privacy", "/audit?person=1&action=SUBMIT&from=2020-01-01", LIST_PAGE);
        count.assertFew(base, "admin", "/notification/outbox", LIST_PAGE);
        count.assertFew(base, "supervisor", "/notification/mine", LIST_PAGE);
        for (String list : List.of("/account/people", "/organisation/units", "/organisation/bodies")) {
            count.assertFew(base, "admin", list, LIST_PAGE);
            count.assertFew(base, "admin", list + "?words=a&page=2", LIST_PAGE);
        }
        count.assertFew(base, "admin", "/organisation/themes", LIST_PAGE);
        count.assertFew(base, "admin", "/organisation/texts", LIST_PAGE);
        count.assertFew(base, "admin", "/organisation/channels", LIST_PAGE);
        count.assertFew(base, "member", "/statistics", STATISTICS_PAGE);
        count.assertFew(base, "coordinator", "/statistics-publishing", STATISTICS_PAGE);
        count.assertFew(base, "submitter", "/report/mine", LIST_PAGE);
        count.assertFew(base, "submitter", "/home", LIST_PAGE);
        count.assertFew(base, "submitter", "/report/mine?words=kokeilu", LIST_PAGE);
        count.assertFew(base, "coordinator", "/handling/checks?words=kokeilu", LIST_PAGE);
        for (String reader : List.of("submitter", "supervisor", "coordinator", "secretary")) {
            count.assertFew(base, reader, "/report/search?words=kokeilu", SEARCH_PAGE);
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

    private static String number(String title) throws Exception {
        return StatementCount.first("select max(number) from report_report where title = '" + title + "'");
    }
}
