package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.notification.boundary.MailRound;
import fi.havainto.notification.boundary.Notices;
import fi.havainto.notification.boundary.OutboxKeeping;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.NoticeRow;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people read of their notices, what a mail says, and what an administrator sees of them. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {

    private static final Actor JOB = Actor.system("MailRound");

    /** Before anything else of the tests that the job could send. */
    private static final Instant EARLY = Instant.parse("2020-01-20T08:00:00Z");

    private static final int ALL = 1000;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Notices notices;

    @Inject
    OutboxKeeping outbox;

    @Inject
    MailServerForTests mail;

    @Inject
    MailRound round;

    @Inject
    Clock clock;

    @ArquillianResource
    URL base;

    @Test
    void aNoticeIsUnreadUntilItsReportIsOpenedByThatReader() {
        Actor author = county.as(Who.AUTHOR);
        Actor leader = county.as(Who.LEADER);
        notices.readAll(author);
        notices.readAll(leader);
        Report one = taken(Level.UNIT);
        Report other = taken(Level.UNIT, Level.UNIT);
        NoticeRow newest = notices.rows(author, 0, 1).get(0);
        assertThat(newest)
                .extracting(NoticeRow::event, NoticeRow::number, NoticeRow::proposals, NoticeRow::read)
                .containsExactly(NoticeEvent.TAKE, other.getNumber(), List.of(1, 2), false);
        assertThat(notices.rows(author, 1, 1).get(0).number()).isEqualTo(one.getNumber());
        assertThat(notices.unread(author)).containsEntry(one.getId(), 1L).containsEntry(other.getId(), 1L);
        Map<Long, Long> ofLeader = notices.unread(leader);
        notices.read(author, other.getId());
        assertThat(notices.unread(author)).containsKey(one.getId()).doesNotContainKey(other.getId());
        assertThat(notices.unread(leader)).as("another reader's are untouched").isEqualTo(ofLeader);
        assertThat(notices.rows(author, 0, 1).get(0).read()).isTrue();
        notices.readAll(author);
        assertThat(notices.unread(author)).isEmpty();
        assertThat(notices.unread(leader)).isEqualTo(ofLeader);
        assertThat(notices.rows(county.as(Who.OTHER_AUTHOR), 0, ALL))
                .extracting(NoticeRow::number)
                .doesNotContain(one.getNumber());
    }

    /** The bell stops counting, and the page of a report knows its own all the same. */
    @Test
    void nobodyCountsFurtherThanTheBellShows() throws Exception {
        Actor reader = county.as(Who.SMALL_LEADER);
        Report report = taken(Level.UNIT);
        rows.change("insert into notification_outbox (id, person_id, event, report_id, created_at, state)"
                + " select -i - 1000, " + reader.personId() + ", 'LATE', " + report.getId()
                + ", timestamptz '2026-01-01 12:00+02' + i * interval '1 minute', 'NO_ADDRESS'"
                + " from generate_series(1, 120) i");
        assertThat(notices.unread(reader).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(Notices.MOST);
        assertThat(notices.isUnread(reader, report.getId())).isTrue();
        assertThat(notices.isUnread(county.as(Who.SMALL_AUTHOR), report.getId()))
                .isFalse();
        notices.readAll(reader);
        assertThat(notices.isUnread(reader, report.getId())).isFalse();
    }

    @Test
    void theMailSpeaksTheReadersLanguageAndTellsNothingOfTheReport() throws Exception {
        rows.change("update account_person set language = 'sv' where id = " + county.id(Who.COLLEAGUE));
        Actor author = county.as(Who.COLLEAGUE);
        String title = "Salainen otsikko";
        try (Postbox box = Postbox.up()) {
            clock.at(EARLY, () -> {
                Report report =
                        pen.sent(author, draft -> draft.getObservation().setTitle(title), Level.UNIT, Level.UNIT);
                pen.make(county.as(Who.LEADER), report, Move.TAKE, new MoveInput());
            });
            mail.at(box.port());
            clock.at(EARLY, () -> round.work(JOB));
            List<MimeMessage> mails = box.to(TestCounty.email(Who.COLLEAGUE));
            assertThat(mails).as("one act, two proposals, one mail").hasSize(1);
            MimeMessage letter = mails.get(0);
            assertThat(letter.getSubject())
                    .startsWith("Havainto, rapport 2020-")
                    .endsWith(": Har tagits till behandling");
            assertThat((String) letter.getContent())
                    .startsWith("Dina förslag 1 och 2 i rapporten 2020-")
                    .doesNotContain(title, "Kokeilun", "Ehdotus 1", "it.colleague", "it.leader");
            assertThat(letter.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(letter.getSentDate()).isEqualTo(EARLY);
            assertThat(letter.getFrom()[0]).hasToString("havainto@kokeilu.example");
            assertThat(box.to(TestCounty.email(Who.LEADER)).get(0).getSubject()).endsWith(": Tuli käsiteltäväksi");
        } finally {
            mail.none();
            rows.change("update account_person set language = 'fi' where id = " + county.id(Who.COLLEAGUE));
        }
    }

    @Test
    void whatWasReadHereIsNotMailedAndWhoIsGoneGetsNoMail() throws Exception {
        Instant now = EARLY.plus(Duration.ofDays(1));
        long[] report = new long[1];
        clock.at(
                now,
                () -> report[0] =
                        pen.sent(county.as(Who.SMALL_AUTHOR), Level.UNIT).getId());
        clock.at(now, () -> notices.read(county.as(Who.SMALL_LEADER), report[0]));
        clock.at(
                now,
                () -> report[0] =
                        pen.sent(county.as(Who.OTHER_AUTHOR), Level.UNIT).getId());
        String gone = " where id = " + county.id(Who.OTHER_LEADER);
        rows.change("update account_person set active = false" + gone);
        try (Postbox box = Postbox.up()) {
            mail.at(box.port());
            clock.at(now, () -> round.work(JOB));
            assertThat(box.to(TestCounty.email(Who.SMALL_LEADER))).isEmpty();
            assertThat(box.to(TestCounty.email(Who.OTHER_LEADER))).isEmpty();
        } finally {
            mail.none();
            rows.change("update account_person set active = true" + gone);
        }
        String question = "select max(state || coalesce(reason, '')) from notification_outbox where person_id = ? and"
                + " created_at = timestamptz '" + now + "'";
        assertThat(rows.column(question, county.id(Who.SMALL_LEADER))).containsExactly("READ");
        assertThat(rows.column(question, county.id(Who.OTHER_LEADER))).containsExactly("NO_ADDRESSACCOUNT_CLOSED");
    }

    @Test
    @RunAsClient
    void thePageMarksAllAsRead() throws Exception {
        String notice = Rows.outside("update notification_outbox set read_at = null where id = (select max(id) from"
                + " notification_outbox where event = 'ARRIVED' and person_id = (select id from account_person"
                + " where username = 'supervisor')) returning id");
        assertThat(notice).isNotEmpty();
        Session reader = Session.of(base, "supervisor");
        assertThat(reader.get("/notification/mine").body()).contains("tuli sinulle käsiteltäväksi", "Uusi");
        reader.post("/notification/mine", Map.of("all", "all", "all:read", "all:read"));
        assertThat(reader.get("/notification/mine").body())
                .contains("tuli sinulle käsiteltäväksi")
                .doesNotContain("Merkitse kaikki luetuiksi", "lukematta");
        assertThat(reader.get("/health/started").body()).contains("oldestMinutes");
    }

    private Report taken(Level... levels) {
        Report report = pen.sent(county.as(Who.AUTHOR), levels);
        pen.make(county.as(Who.LEADER), report, Move.TAKE, new MoveInput());
        return report;
    }
}
