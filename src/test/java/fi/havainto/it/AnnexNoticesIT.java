package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.notification.boundary.MailRound;
import fi.havainto.notification.boundary.Notices;
import fi.havainto.notification.control.NoticeSearch;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.NoticeRow;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That an annex is published is told to those whose reports it counts, and to those who read it for the county. */
@ExtendWith(ArquillianExtension.class)
class AnnexNoticesIT {

    private static final Actor JOB = Actor.system("MailRound");

    /** Before anything else of the tests that the job could send. */
    private static final Instant EARLY = Instant.parse("2020-01-10T08:00:00Z");

    private static final int ALL = 1000;
    private static final int WRITERS = 12;

    @Inject
    AnnexDesk desk;

    @Inject
    CountyOfFigures county;

    @Inject
    AnnexIssues issues;

    @Inject
    Publications publications;

    @Inject
    Notices notices;

    @Inject
    Rows rows;

    @Inject
    MailServerForTests mail;

    @Inject
    MailRound round;

    @Inject
    Clock clock;

    private AnnexRow published;

    @BeforeEach
    void anAnnexIsPublished() {
        desk.forget();
        desk.figures();
        published = desk.published();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void whoWroteWhatItCountsIsToldOnce() {
        assertThat(of(county.writer())).singleElement().satisfies(notice -> {
            assertThat(notice.event()).isEqualTo(NoticeEvent.ANNEX_COUNTED);
            assertThat(notice.number()).isEqualTo(published.number());
            assertThat(notice.reportId()).isNull();
            assertThat(notice.proposals()).isEmpty();
            assertThat(notice.read()).isFalse();
            assertThat(notice.event().leadsTo(notice.number())).isEqualTo("/annex/" + published.number());
        });
        assertThat(told(NoticeEvent.ANNEX_COUNTED)).isEqualTo(WRITERS);
        assertThat(of(county.manager())).extracting(NoticeRow::event).containsExactly(NoticeEvent.ANNEX_PUBLISHED);
        assertThat(of(county.coordinator())).as("who published it knows").isEmpty();
        issues.publish(county.coordinator(), published.id(), published.version());
        assertThat(told(NoticeEvent.ANNEX_COUNTED)).as("pressed twice").isEqualTo(WRITERS);
    }

    @Test
    void itIsReadWhenTheAnnexIsOnTheScreenOfThatReader() {
        Actor writer = county.writer();
        assertThat(notices.unread(writer)).containsEntry(NoticeSearch.OF_NO_REPORT, 1L);
        assertThat(notices.isUnreadOfAnnex(writer, published.number())).isTrue();
        notices.readAnnex(writer, published.number());
        assertThat(notices.unread(writer)).isEmpty();
        assertThat(notices.isUnreadOfAnnex(writer, published.number())).isFalse();
        assertThat(of(writer)).singleElement().extracting(NoticeRow::read).isEqualTo(true);
        assertThat(notices.unread(county.manager())).as("another reader's").isNotEmpty();
    }

    @Test
    void nobodyIsTakenForAnAuthorOfAPlaceTheyDidNotWriteOf() {
        Set<Long> ofCounty = publications.authors(county.coordinator(), CountyOfFigures.CODE, null, AnnexDesk.PERIOD);
        assertThat(ofCounty).hasSize(WRITERS);
        assertThat(publications.authors(county.coordinator(), CountyOfFigures.CODE, "091", AnnexDesk.PERIOD))
                .isEmpty();
        Refusal.notFound(() -> publications.authors(county.writer(), CountyOfFigures.CODE, null, AnnexDesk.PERIOD));
    }

    @Test
    void whoCannotOpenItAnyMoreIsNotTold() throws Exception {
        String ending = "update account_membership set valid_to = %s where person_id = "
                + county.writer().personId();
        desk.forget();
        desk.figures();
        rows.change(ending.formatted("'2024-06-30'"));
        try {
            published = desk.published();
            assertThat(of(county.writer())).isEmpty();
            assertThat(told(NoticeEvent.ANNEX_COUNTED)).isEqualTo(WRITERS - 1);
        } finally {
            rows.change(ending.formatted("null"));
        }
    }

    @Test
    void whatIsWithdrawnIsMailedToNobodyAnyMore() {
        String waiting = "select count(*) from notification_outbox where annex_number = ? and state = 'WAITING'";
        assertThat(rows.number(waiting, published.number())).isPositive();
        issues.withdraw(county.coordinator(), published.id(), published.version(), "Luku oli väärin.");
        assertThat(rows.number(waiting, published.number())).isZero();
        assertThat(of(county.writer())).as("it stays in the list").hasSize(1);
    }

    @Test
    void theDatabaseKeepsANoticeToOneMatter() {
        String wrong = "insert into notification_outbox (id, person_id, event, report_id, annex_number, created_at,"
                + " state, next_try_at) select nextval('notification_outbox_seq'), person_id, %s, now(), 'WAITING',"
                + " now() from notification_outbox where annex_number = '" + published.number() + "' limit 1";
        for (String columns : List.of(
                "'ANNEX_COUNTED', null, null",
                "'TAKE', null, null",
                "'TAKE', null, annex_number",
                "'ANNEX_COUNTED', (select min(id) from report_report), annex_number")) {
            assertThatThrownBy(() -> rows.change(wrong.formatted(columns)))
                    .as(columns)
                    .hasMessageContaining("notification_outbox_about");
        }
    }

    @Test
    void theMailNamesTheAnnexAndNothingElse() throws Exception {
        String writer = "(select min(person_id) from notification_outbox where annex_number = '" + published.number()
                + "' and event = 'ANNEX_COUNTED')";
        rows.change(
                "update account_person set email = 'kirjoittaja@kokeilu.example' where id = " + writer,
                "update notification_outbox set created_at = '" + EARLY + "', next_try_at = '" + EARLY
                        + "' where annex_number = '" + published.number() + "'");
        try (Postbox box = Postbox.up()) {
            mail.at(box.port());
            clock.at(EARLY, () -> round.work(JOB));
            List<MimeMessage> mails = box.to("kirjoittaja@kokeilu.example");
            assertThat(mails).hasSize(1);
            assertThat(mails.get(0).getSubject())
                    .startsWith("Havainto, liite " + published.number() + ": Liite julkaistiin");
            assertThat((String) mails.get(0).getContent())
                    .startsWith("Hyvinvointikertomuksen liite " + published.number() + " on julkaistu.")
                    .contains("liite");
        } finally {
            mail.none();
            rows.change("update account_person set email = null where id = " + writer);
        }
        assertThat(rows.column(
                        "select distinct state from notification_outbox where annex_number = ? order by state",
                        published.number()))
                .as("those without an address read it in the product")
                .containsExactly("NO_ADDRESS", "SENT");
    }

    private List<NoticeRow> of(Actor reader) {
        return notices.rows(reader, 0, ALL).stream()
                .filter(notice -> published.number().equals(notice.number()))
                .toList();
    }

    private long told(NoticeEvent event) {
        return rows.number(
                "select count(*) from notification_outbox where annex_number = ? and event = ?",
                published.number(),
                event.name());
    }
}
