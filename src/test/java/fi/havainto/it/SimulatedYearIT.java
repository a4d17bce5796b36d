package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.boundary.DeadlineWatch;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of the small county, day by day under a lent clock: people write, act, answer or are away for weeks, and
 * every morning the job looks for passed deadlines. After each morning nothing is late that could still go up, and
 * whatever is late at the last rung or being carried out was told of within five working days. It is the year 2022,
 * where no other test's report is due.
 */
@ExtendWith(ArquillianExtension.class)
class SimulatedYearIT {

    private static final long SEED = Long.getLong("havainto.seed", 2022);
    private static final int YEAR = 2022;
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Actor JOB = Actor.system("DeadlineWatch");
    private static final Logger LOG = Logger.getLogger(SimulatedYearIT.class.getName());

    private static final String OF_THE_YEAR =
            " report_id in (select id from report_report where submitted_at >= '2022-01-01'"
                    + " and submitted_at < '2023-01-01')";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    SimulatedPeople people;

    @Inject
    DeadlineWatch watch;

    @Inject
    WorkingDays days;

    @Inject
    Clock clock;

    @Test
    void aYearLeavesNothingIdle() {
        people.begin(SEED);
        List<LocalDate> year = LocalDate.of(YEAR, 1, 1)
                .datesUntil(LocalDate.of(YEAR + 1, 1, 1))
                .filter(days::isWorkingDay)
                .toList();
        for (LocalDate day : year) {
            Instant morning = day.atTime(MORNING).atZone(Clock.ZONE).toInstant();
            clock.at(morning, this::morning);
            assertNothingIdle(day, morning);
            people.day(day);
        }
        assertThat(count("report_change where move = 'SUBMIT' and" + OF_THE_YEAR))
                .isGreaterThanOrEqualTo(60);
        assertThat(count("report_change where move = 'ESCALATE' and" + OF_THE_YEAR))
                .isGreaterThanOrEqualTo(30);
        assertThat(count("report_change where move = 'LAPSE' and" + OF_THE_YEAR))
                .isPositive();
        assertThat(count("notification_outbox where event = 'LATE' and" + OF_THE_YEAR))
                .isPositive();
        assertEscalationsWentUp();
        LOG.log(Level.INFO, "seed {0}: {1}", new Object[] {Long.toString(SEED), moves()});
    }

    private void morning() {
        while (watch.work(JOB)) {
            assertThat(clock.now()).as("under the lent clock").isBefore(Instant.parse("2023-01-02T00:00:00Z"));
        }
    }

    private void assertNothingIdle(LocalDate day, Instant morning) {
        Timestamp now = Timestamp.from(morning);
        assertThat(rows.column(
                        "select s.id from report_step s join report_proposal p on p.id = s.proposal_id"
                                + " where s.ended_at is null and s.due < ? and (p.asked or p.stage in ('SUBMITTED', 'IN_HANDLING')"
                                + " and s.holder_role <> 'COORDINATOR')",
                        now))
                .as("idle on %s, seed %s", day, SEED)
                .isEmpty();
        Instant lately = WorkingDays.endOf(days.before(day, 5));
        assertThat(rows.column(
                        "select id from report_step where ended_at is null and due < ?"
                                + " and (reminded_at is null or reminded_at <= ?)",
                        now,
                        Timestamp.from(lately)))
                .as("late and not told of lately on %s, seed %s", day, SEED)
                .isEmpty();
    }

    /** Each one opened a step at a desk above the one it left, told every author, and never came to a body. */
    private void assertEscalationsWentUp() {
        String escalated =
                " from report_change c join report_step n on n.proposal_id = c.proposal_id and n.since = c.at"
                        + " join report_step o on o.proposal_id = c.proposal_id and o.ended_at = c.at where c.move = 'ESCALATE'"
                        + " and c." + OF_THE_YEAR.strip();
        long all = rows.number("select count(*)" + escalated);
        assertThat(all).isEqualTo(count("report_change where move = 'ESCALATE' and" + OF_THE_YEAR));
        assertThat(rows.number("select count(*)" + escalated + " and n.holder_body_id is null and"
                        + " array_position(array['SUPERVISOR', 'MANAGER', 'COORDINATOR'], n.holder_role::text)"
                        + " > array_position(array['SUPERVISOR', 'MANAGER', 'COORDINATOR'], o.holder_role::text)"))
                .isEqualTo(all);
        assertThat(rows.number("select count(*) from report_change c join report_author a on a.report_id = c.report_id"
                        + " where c.move = 'ESCALATE' and c." + OF_THE_YEAR.strip() + " and not exists"
                        + " (select 1 from notification_outbox o where o.report_id = c.report_id"
                        + " and o.event = 'ESCALATE' and o.person_id = a.person_id and o.created_at = c.at)"))
                .isZero();
    }

    private String moves() {
        return String.join(
                ", ",
                rows.column("select move || ' ' || count(*) from report_change where" + OF_THE_YEAR
                        + " group by move order by count(*) desc"));
    }

    private long count(String what) {
        return rows.number("select count(*) from " + what);
    }
}
