package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.notification.boundary.MailRound;
import fi.havainto.notification.boundary.OutboxKeeping;
import fi.havainto.notification.entity.MailFault;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.OutboxRow;
import fi.havainto.notification.entity.OutboxState;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator sees of the notices that leave by mail, and may do about them. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Actor JOB = Actor.system("MailRound");

    private static final int ALL = 100_000;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    OutboxKeeping outbox;

    @Inject
    MailServerForTests mail;

    @Inject
    MailRound round;

    @ArquillianResource
    URL base;

    @Test
    void withoutAServerAllWaitsAndTheAdministratorSeesIt() {
        Report report = taken(Level.UNIT);
        Actor admin = county.as(Who.ADMIN);
        assertThat(round.work(JOB)).isFalse();
        assertThat(outbox.service(admin).configured()).isFalse();
        assertThat(outbox.rows(admin, OutboxState.WAITING, 0, ALL))
                .as("whatever else waits, also of days that other tests lived ahead")
                .extracting(OutboxRow::recipient, OutboxRow::event, OutboxRow::failures, OutboxRow::reason)
                .contains(tuple("it.author", NoticeEvent.TAKE, 0, null));
        assertThat(outbox.counts(admin).get(OutboxState.WAITING)).isPositive();
        assertThat(outbox.waitingSince(Actor.system("health"))).isPresent();
        assertThat(rows.column("select distinct state from notification_outbox where report_id = ?", report.getId()))
                .containsExactly("WAITING");
    }

    @Test
    void aTrialMailSaysWhetherMailWorks() throws Exception {
        Actor admin = county.as(Who.ADMIN);
        assertThatThrownBy(() -> outbox.trial(admin)).as("no server").isInstanceOf(NotFound.class);
        try (Postbox box = Postbox.down()) {
            mail.at(box.port());
            assertThat(outbox.trial(admin)).isEqualTo(new OutboxKeeping.Trial(false, MailFault.SERVER_SILENT));
            box.start();
            assertThat(outbox.trial(admin)).isEqualTo(new OutboxKeeping.Trial(true, null));
            assertThat(box.to(TestCounty.email(Who.ADMIN)).get(0).getSubject()).isEqualTo("Havainto: koeviesti");
        } finally {
            mail.none();
        }
        assertThatThrownBy(() -> outbox.trial(county.as(Who.MANAGER))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorTriesAgainWhatIsStuckInTheOwnAreaOnly() throws Exception {
        Report report = taken(Level.UNIT);
        Actor admin = county.as(Who.ADMIN);
        long notice = rows.number(
                "select id from notification_outbox where report_id = ? and event = 'TAKE'", report.getId());
        assertThatThrownBy(() -> outbox.again(admin, notice)).isInstanceOf(Conflict.class);
        rows.change("update notification_outbox set state = 'FAILED', reason = 'ADDRESS_REFUSED', failures = 1,"
                + " next_try_at = null where id = " + notice);
        assertThat(outbox.rows(admin, OutboxState.FAILED, 0, ALL))
                .extracting("id")
                .contains(notice);
        long before = rows.number("select count(*) from audit_event where action = 'MAIL_RETRIED'");
        outbox.again(admin, notice);
        assertThat(outbox.rows(admin, OutboxState.FAILED, 0, ALL))
                .extracting("id")
                .doesNotContain(notice);
        assertThat(rows.number("select count(*) from audit_event where action = 'MAIL_RETRIED'"))
                .isEqualTo(before + 1);
        long foreign = rows.number("select min(o.id) from notification_outbox o join account_person p"
                + " on p.id = o.person_id where p.username = 'supervisor'");
        assertThatThrownBy(() -> outbox.again(admin, foreign)).isInstanceOf(NotFound.class);
        assertThat(outbox.rows(admin, null, 0, ALL))
                .allMatch(row -> row.recipient().startsWith("it."));
        for (Who who : List.of(Who.AUTHOR, Who.LEADER, Who.COORDINATOR, Who.PRIVACY)) {
            assertThatThrownBy(() -> outbox.rows(county.as(who), null, 0, 1)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @RunAsClient
    void thePageSaysItInWords() throws Exception {
        String leader = "(select id from account_person where username = 'supervisor')";
        // the newest, so that it stands on the first page whatever other tests and the demo have told meanwhile
        Rows.outside("update notification_outbox set created_at = now() where id = (select max(id) from"
                + " notification_outbox where person_id = " + leader + ") returning id");
        Session admin = Session.of(base, "admin");
        String page = admin.get("/notification/outbox").body();
        assertThat(page)
                .contains("Sähköpostipalvelinta ei ole asetettu", "Odottaa palvelinta", "Raija Rantamalli")
                .doesNotContain("/report/2");
        assertThat(admin.get("/notification/outbox?state=sent").body()).contains("Tässä tilassa ei ole ilmoituksia");
        String notice = Rows.outside("update notification_outbox set state = 'FAILED', reason = 'ADDRESS_REFUSED',"
                + " failures = 1, next_try_at = null where id = (select max(id) from notification_outbox where person_id ="
                + " "
                + leader + ") returning id");
        assertThat(admin.get("/notification/outbox?state=failed").body())
                .contains("osoite ei ota vastaan", "name=\"again\" value=\"" + notice + "\"");
        HttpResponse<String> answer =
                admin.post("/notification/outbox?state=failed", Map.of("outbox", "outbox", "again", notice));
        assertThat(admin.location(answer)).isEqualTo("/notification/outbox?state=failed&done=AGAIN");
        assertThat(admin.get("/notification/outbox?state=failed").body()).doesNotContain("value=\"" + notice + "\"");
    }

    private Report taken(Level... levels) {
        Report report = pen.sent(county.as(Who.AUTHOR), levels);
        pen.make(county.as(Who.LEADER), report, Move.TAKE, new MoveInput());
        return report;
    }
}
