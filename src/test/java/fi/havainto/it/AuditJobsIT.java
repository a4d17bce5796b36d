package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.audit.boundary.NightlyVerification;
import fi.havainto.audit.boundary.Sealing;
import fi.havainto.audit.boundary.TrailReading;
import fi.havainto.audit.boundary.Verification;
import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chain grows by itself: in batches, each row once, whatever the order of ids and commits and however many nodes. */
@ExtendWith(ArquillianExtension.class)
class AuditJobsIT {

    private static final Actor JOB = Actor.system("it");
    private static final int BATCH = 5_000;
    private static final int ROUNDS = 5;
    private static final int ROWS = 300;
    private static final long WAIT_SECONDS = 60;

    private static final String EVENT =
            "insert into audit_event (id, at, job, action, ids) values (nextval('audit_event_seq'), now(), 'it', 'REFUSED', '')"
                    + " returning id";
    private static final String EVENTS =
            "insert into audit_event (id, at, job, action, ids) select nextval('audit_event_seq'), now(), 'it', 'REFUSED', ''"
                    + " from generate_series(1, %d)";

    @Resource
    ManagedExecutorService executor;

    @Inject
    TestCounty county;

    @Inject
    Rows rows;

    @Inject
    OwnerRows owner;

    @Inject
    Sealing sealing;

    @Inject
    Verification verification;

    @Inject
    NightlyVerification nightly;

    @Inject
    TrailReading trail;

    @Inject
    Clock clock;

    @BeforeEach
    void nothingWaits() {
        boolean more = true;
        while (more) {
            more = sealing.work(JOB);
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void aRowThatIsCommittedLateIsSealedLate() throws SQLException {
        try (Connection slow = owner.asApplication();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            long low = id(statement);
            rows.change(EVENTS.formatted(1));
            long high = rows.number("select max(id) from audit_event where job = 'it'");
            assertThat(high).isGreaterThan(low);
            sealing.work(JOB);
            long head = rows.number("select max(ordinal) from audit_seal");
            assertThat(place(high)).isEqualTo(head);
            slow.commit();
            assertThat(waiting()).isEqualTo(1);
            sealing.work(JOB);
            assertThat(place(low)).isEqualTo(head + 1);
        }
        assertThat(verification.verify(JOB).faults()).isEmpty();
    }

    @Test
    void aBatchIsNoLargerThanItMayBe() throws SQLException {
        long head = rows.number("select max(ordinal) from audit_seal");
        rows.change(EVENTS.formatted(BATCH + 1));
        assertThat(sealing.work(JOB)).isTrue();
        assertThat(rows.number("select max(ordinal) from audit_seal")).isEqualTo(head + BATCH);
        assertThat(waiting()).isEqualTo(1);
        assertThat(sealing.work(JOB)).isFalse();
        assertThat(waiting()).isZero();
        assertThat(verification.verify(JOB).verified().getSealed()).isEqualTo(head + BATCH + 1);
    }

    @Test
    void twoNodesSealEachRowOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            rows.change(EVENTS.formatted(ROWS));
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> one = executor.submit(() -> seal(start));
            Future<Boolean> other = executor.submit(() -> seal(start));
            one.get(WAIT_SECONDS, TimeUnit.SECONDS);
            other.get(WAIT_SECONDS, TimeUnit.SECONDS);
            assertThat(waiting()).isZero();
        }
        assertThat(rows.number("select count(*) - max(ordinal) from audit_seal"))
                .isZero();
        assertThat(verification.verify(JOB).faults()).isEmpty();
    }

    private boolean seal(CyclicBarrier start) throws Exception {
        start.await(WAIT_SECONDS, TimeUnit.SECONDS);
        return sealing.work(JOB);
    }

    @Test
    void whoPretendsToBeOlderIsSeenByThePlaceItGot() throws SQLException {
        rows.change("insert into audit_event (id, at, person_id, action, ids)"
                + " values (nextval('audit_event_seq'), '2020-02-02T00:00:00Z', 77, 'SIGNED_IN', 'person=77')");
        Instant before = clock.now();
        sealing.work(JOB);
        TrailRow row = trail.rows(county.as(Who.PRIVACY), new TrailFilter(77L, null, "SIGNED_IN", null, null), null, 1)
                .get(0);
        assertThat(row.at()).isEqualTo("2020-02-02T00:00:00Z");
        assertThat(row.sealedAt()).isAfterOrEqualTo(before.truncatedTo(ChronoUnit.MICROS));
        assertThat(row.ordinal()).isEqualTo(rows.number("select max(ordinal) from audit_seal"));
    }

    @Test
    void theChainIsVerifiedOnceANightByFinnishTime() {
        owner.change("delete from audit_verification");
        at("2015-06-10T10:00:00Z", 1);
        at("2015-06-10T22:59:00Z", 1);
        at("2015-06-10T23:00:00Z", 2);
        at("2015-06-11T09:00:00Z", 2);
        at("2015-06-13T03:00:00Z", 3);
        assertThat(trail.state(JOB).faults()).isZero();
        assertThat(trail.state(JOB).verifiedAt()).isEqualTo("2015-06-13T03:00:00Z");
    }

    private void at(String moment, long verifications) {
        clock.at(Instant.parse(moment), () -> nightly.work(JOB));
        assertThat(rows.number("select count(*) from audit_verification"))
                .as(moment)
                .isEqualTo(verifications);
    }

    @Test
    void theDoorsAreForThePrivacyOfficerAndTheSystem() {
        for (Who who : Who.values()) {
            Actor actor = county.as(who);
            assertThatThrownBy(() -> sealing.work(actor)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> nightly.work(actor)).isInstanceOf(NotFound.class);
            if (who != Who.PRIVACY) {
                assertThatThrownBy(() -> verification.verify(actor)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> trail.state(actor)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> trail.rows(actor, TrailFilter.NONE, null, 1))
                        .isInstanceOf(NotFound.class);
            }
        }
        assertThat(verification.verify(county.as(Who.PRIVACY)).faults()).isEmpty();
        assertThat(trail.rows(county.as(Who.PRIVACY), TrailFilter.NONE, null, 1))
                .hasSize(1);
    }

    private static long id(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(EVENT)) {
            row.next();
            return row.getLong(1);
        }
    }

    private long waiting() {
        return rows.number("select count(*) from audit_waiting");
    }

    private long place(long event) {
        return rows.number("select ordinal from audit_seal where kind = 'EVENT' and row_id = ?", event);
    }
}
