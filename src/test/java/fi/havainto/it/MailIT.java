package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.notification.boundary.Deliveries;
import fi.havainto.notification.control.MailLine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Mails leave once and none is lost, whatever the mail server does. All of it happens in January 2020, before anything
 * else of the tests: the job sends whatever is due in the whole database.
 */
@ExtendWith(ArquillianExtension.class)
class MailIT {

    private static final Instant MORNING = Instant.parse("2020-01-07T08:00:00Z");
    private static final Duration OUTAGE = Duration.ofHours(2);
    private static final int REPORTS = 12;
    /** Ends the one transaction that holds notices. */
    private static final String KILL = "select pg_terminate_backend(pid) from pg_locks where mode = 'RowShareLock'"
            + " and relation = 'notification_outbox'::regclass";

    private static final long WAIT_SECONDS = 60;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Outgoing outgoing;

    @Inject
    Rows rows;

    @Inject
    MailServerForTests mail;

    @Inject
    Deliveries deliveries;

    @AfterEach
    void noServerIsLeft() throws Exception {
        mail.none();
        rows.change(
                "update notification_mail_outage set failures = 0, since = null, reason = null, next_try_at = null");
    }

    @Test
    void twoHoursWithoutAServerLoseNothingAndDoubleNothing() throws Exception {
        try (Postbox box = Postbox.down()) {
            mail.at(box.port());
            for (int minute = 0; minute < OUTAGE.toMinutes(); minute++) {
                Instant now = MORNING.plus(Duration.ofMinutes(minute));
                if (minute % 10 == 0) {
                    outgoing.report(now);
                }
                outgoing.work(now);
            }
            assertThat(outgoing.expected()).hasSize(3 * REPORTS);
            assertThat(outgoing.states()).contains("WAITING 0 null").isSubsetOf("WAITING 0 null", "NO_ADDRESS 0 null");
            assertThat(rows.number("select failures from notification_mail_outage"))
                    .as("the server was asked rarely, and the mails not once each")
                    .isBetween(5L, 15L);
            box.start();
            Instant up = MORNING.plus(OUTAGE);
            for (int minute = 0; minute <= 15; minute++) {
                outgoing.work(up.plus(Duration.ofMinutes(minute)));
            }
            assertThat(box.arrived()).containsExactlyInAnyOrderElementsOf(outgoing.expected());
            assertThat(box.ids()).doesNotHaveDuplicates();
            assertThat(outgoing.states()).containsOnly("SENT 0 null", "NO_ADDRESS 0 null");
            outgoing.work(up.plus(Duration.ofDays(1)));
            assertThat(box.arrived()).as("and never again").hasSameSizeAs(outgoing.expected());
            assertThat(rows.number("select failures from notification_mail_outage"))
                    .isZero();
        }
    }

    @Test
    void twoSendersAtOnceSendNothingTwice() throws Exception {
        for (int i = 0; i < REPORTS; i++) {
            outgoing.report(MORNING.plus(Duration.ofDays(1)));
        }
        List<Long> waiting = outgoing.ids();
        try (Postbox box = Postbox.up()) {
            mail.at(box.port());
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<?>> senders = new ArrayList<>();
            for (int sender = 0; sender < 2; sender++) {
                senders.add(executor.submit(() -> {
                    together.await(WAIT_SECONDS, TimeUnit.SECONDS);
                    try (MailLine line = new MailLine(mail.settings().orElseThrow())) {
                        waiting.forEach(id -> deliveries.deliver(Outgoing.JOB, id, line));
                    }
                    return null;
                }));
            }
            for (Future<?> sender : senders) {
                sender.get(WAIT_SECONDS, TimeUnit.SECONDS);
            }
            assertThat(box.arrived()).containsExactlyInAnyOrderElementsOf(outgoing.expected());
            assertThat(box.ids()).doesNotHaveDuplicates();
        }
    }

    @Test
    void anAddressThatIsRefusedHoldsUpNobodyElse() throws Exception {
        Instant now = MORNING.plus(Duration.ofDays(2));
        outgoing.report(now);
        String leader = TestCounty.email(Who.LEADER);
        String author = TestCounty.email(Who.AUTHOR);
        try (CrankyMailServer server = new CrankyMailServer(line -> line.contains("RCPT TO:<" + leader)
                ? "550 no such user"
                : line.contains("RCPT TO:<" + author) ? "452 full" : CrankyMailServer.YES)) {
            mail.at(server.port());
            outgoing.work(now);
            assertThat(outgoing.statesOf(Who.LEADER)).containsOnly("FAILED 1 ADDRESS_REFUSED");
            assertThat(outgoing.statesOf(Who.AUTHOR)).isNotEmpty().containsOnly("WAITING 1 MAIL_REFUSED");
            assertThat(rows.number("select failures from notification_mail_outage"))
                    .as("the server answers")
                    .isZero();
            outgoing.work(now.plus(Duration.ofSeconds(59)));
            assertThat(outgoing.statesOf(Who.AUTHOR)).as("not before a minute").containsOnly("WAITING 1 MAIL_REFUSED");
            for (int hours = 1; hours < 100; hours++) {
                outgoing.work(now.plus(Duration.ofHours(hours)));
            }
            assertThat(outgoing.statesOf(Who.AUTHOR))
                    .as("given up, and it says so")
                    .containsOnly("FAILED 23 MAIL_REFUSED");
            assertThat(server.heard()).noneMatch(line -> line.contains("Kokeilun"));
        }
    }

    @Test
    void aLineThatBreaksBeforeTheYesSendsTheSameMailAgain() throws Exception {
        Instant now = MORNING.plus(Duration.ofDays(7));
        outgoing.report(now);
        String id;
        try (CrankyMailServer server =
                new CrankyMailServer(line -> line.equals(".") ? CrankyMailServer.HANG_UP : CrankyMailServer.YES)) {
            mail.at(server.port());
            outgoing.work(now);
            List<String> named = server.heard().stream()
                    .filter(line -> line.startsWith("Message-ID:"))
                    .toList();
            assertThat(named).as("the round ended with the line").hasSize(1);
            id = named.get(0).replace("Message-ID:", "").strip();
            assertThat(outgoing.states()).contains("WAITING 1 SERVER_SILENT", "WAITING 0 null");
        }
        try (Postbox box = Postbox.up()) {
            mail.at(box.port());
            outgoing.work(now.plus(Duration.ofMinutes(1)));
            assertThat(box.arrived()).containsExactlyInAnyOrderElementsOf(outgoing.expected());
            assertThat(box.ids()).as("the same mail").contains(id);
        }
    }

    /** The server has said yes, and before our commit the connection to the database dies: the one moment that stays open. */
    @Test
    void aCommitThatFailsAfterTheYesSendsTheSameMailAgainAndLaterOnly() throws Exception {
        Instant now = MORNING.plus(Duration.ofDays(8));
        outgoing.report(now);
        AtomicInteger killed = new AtomicInteger();
        List<String> ids;
        try (CrankyMailServer server = new CrankyMailServer(line -> {
            if (line.equals(".") && killed.get() == 0) {
                killed.addAndGet(rows.column(KILL).size());
            }
            return CrankyMailServer.YES;
        })) {
            mail.at(server.port());
            outgoing.work(now);
            assertThat(killed).as("the one that held the notice").hasValue(1);
            assertThat(outgoing.states()).contains("WAITING 1 OWN_FAULT", "SENT 0 null");
            outgoing.work(now.plus(Duration.ofSeconds(59)));
            outgoing.work(now.plus(Duration.ofMinutes(1)));
            ids = server.heard().stream()
                    .filter(line -> line.startsWith("Message-ID:"))
                    .toList();
        }
        assertThat(outgoing.states())
                .doesNotContain("WAITING 1 OWN_FAULT")
                .anyMatch(state -> state.startsWith("SENT 1"));
        assertThat(ids).as("one of them twice").hasSize(outgoing.expected().size() + 1);
        assertThat(new HashSet<>(ids)).hasSize(outgoing.expected().size());
    }
}
