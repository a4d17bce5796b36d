package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The send button of a real form, pressed many times at once and again: one receipt and one number, or one note. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoubleClickIT {

    private static final int FORMS = 5;
    private static final int CLICKS = 20;

    /** A report of one proposal whose action the demo's supervisor answers for. */
    private static final String IN_PROGRESS = """
            select r.number from report_report r join report_proposal p on p.report_id = r.id
            join report_step s on s.proposal_id = p.id and s.ended_at is null
            join account_duty d on d.unit_id = s.holder_unit_id and d.role = s.holder_role
            join account_person k on k.id = d.person_id and k.username = 'supervisor'
            where p.stage = 'IN_PROGRESS' and not exists (select 1 from report_author a
                where a.report_id = r.id and a.person_id = k.id)
            and (select count(*) from report_proposal q where q.report_id = r.id) = 1 order by r.id limit 1
            """;

    private static final Pattern RECEIPT = Pattern.compile("/report/receipt\\?number=\\d{4}-\\d{6}");

    @ArquillianResource
    URL base;

    @Test
    void manyClicksOnSendAreOneReport() throws Exception {
        Session session = Session.of(base, "submitter");
        for (int form = 0; form < FORMS; form++) {
            assertOneReport(session);
        }
    }

    @Test
    void manyClicksOnANoteAreOneNote() throws Exception {
        Session supervisor = Session.of(base, "supervisor");
        String words = "Etenee, " + OwnWord.next();
        String page = "/report/" + Rows.outside(IN_PROGRESS);
        String state = supervisor.viewState(page);
        Map<String, String> fields = Map.of("progress", "progress", "progress:words", words, "progress:send", "send");
        for (HttpResponse<String> answer : clicks(() -> supervisor.post(page, fields, state))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            assertThat(supervisor.location(answer)).isEqualTo(page + "?done=PROGRESS");
        }
        assertThat(Rows.outside("select count(*) from feedback_action_note n join platform_passage t"
                        + " on t.id = n.passage_id where t.text = '" + words + "'"))
                .isEqualTo("1");
    }

    private static void assertOneReport(Session session) throws Exception {
        String form = "/report/form?key=" + UUID.randomUUID();
        String state = session.viewState(form);
        Set<String> receipts = new TreeSet<>();
        for (HttpResponse<String> answer : clicks(() -> session.post(form, filled(), state))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            receipts.add(session.location(answer));
        }
        assertThat(receipts)
                .hasSize(1)
                .allMatch(receipt -> RECEIPT.matcher(receipt).matches());
        String receipt = receipts.iterator().next();
        assertThat(session.get(receipt).statusCode()).isEqualTo(200);
        assertThat(session.location(session.get(form))).isEqualTo(receipt);
        assertThat(session.location(session.post(form, filled(), state))).isEqualTo(receipt);
    }

    private static List<HttpResponse<String>> clicks(Callable<HttpResponse<String>> click) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(CLICKS);
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> one : hands.invokeAll(Collections.nCopies(CLICKS, click))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            hands.shutdown();
        }
    }

    private static Map<String, String> filled() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("report", "report");
        fields.put("kind", "PROBLEM");
        fields.put("title", "Tuplaklikkaus");
        fields.put("phenomenon", "Painiketta painetaan monta kertaa.");
        fields.put("themes", "income_benefits");
        fields.put("groups", "all_residents");
        fields.put("frequency", "WEEKLY");
        fields.put("extent", "NO_ESTIMATE");
        fields.put("trend", "UNKNOWN");
        fields.put("visibility", "OWN_NAME");
        fields.put("proposals:0:text", "Painike toimii kerran.");
        fields.put("proposals:0:level", "UNIT");
        fields.put("send-phone", "send");
        return fields;
    }
}
