package fi.havainto.it;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.notification.boundary.MailRound;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one test lets happen and leave by mail, and what the rows say of it. */
@Dependent
public class Outgoing {

    static final Actor JOB = Actor.system("MailRound");

    private static final String OF_REPORTS = " where report_id = any (?::bigint[])";

    /** What should arrive: one mail for each act and each person who has an address. */
    private static final String EXPECTED =
            "select distinct p.email || ' ' || r.number || ' ' || o.event || ' ' || o.created_at"
                    + " from notification_outbox o join account_person p on p.id = o.person_id join report_report r"
                    + " on r.id = o.report_id where p.email is not null and o.report_id = any (?::bigint[])";

    private static final String STATE =
            "select state || ' ' || failures || ' ' || coalesce(reason, 'null') from notification_outbox" + OF_REPORTS;

    @Inject
    private TestCounty county;

    @Inject
    private Pen pen;

    @Inject
    private Rows rows;

    @Inject
    private MailRound round;

    @Inject
    private Clock clock;

    private final List<Long> reports = new ArrayList<>();

    /** A report of two proposals is sent, taken and decided; each act tells somebody. */
    void report(Instant when) {
        clock.at(when, () -> {
            Report report = pen.sent(county.as(Who.AUTHOR), Level.UNIT, Level.UNIT);
            reports.add(report.getId());
            pen.make(county.as(Who.LEADER), report, Move.TAKE, new MoveInput());
            pen.make(county.as(Who.LEADER), report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        });
    }

    /** The job does at that moment what is due. */
    void work(Instant now) {
        clock.at(now, () -> {
            boolean more = true;
            while (more) {
                more = round.work(JOB);
            }
        });
    }

    List<Long> ids() {
        return rows.column("select id from notification_outbox" + OF_REPORTS + " order by id", ofReports()).stream()
                .map(Long::valueOf)
                .toList();
    }

    /** To whom and about which report there should be a mail, as {@link Postbox#arrived} says it. */
    List<String> expected() {
        return rows.column(EXPECTED, ofReports()).stream()
                .map(row -> row.substring(0, row.indexOf(' ', row.indexOf(' ') + 1)))
                .toList();
    }

    /** State, number of failures and reason of each notice. */
    List<String> states() {
        return rows.column(STATE, ofReports());
    }

    List<String> statesOf(Who who) {
        return rows.column(STATE + " and person_id = ?", ofReports(), county.id(who));
    }

    private String ofReports() {
        return reports.toString().replace('[', '{').replace(']', '}');
    }
}
