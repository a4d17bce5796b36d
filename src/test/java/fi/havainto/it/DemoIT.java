package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.demo.boundary.CountyFounding;
import fi.havainto.demo.boundary.DemoLoading;
import fi.havainto.demo.control.Script;
import fi.havainto.demo.control.Story;
import fi.havainto.demo.control.Tsv;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.MineRow;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo county as the server loaded it at its start: all of it, once, and nothing that a user could not have done. */
@ExtendWith(ArquillianExtension.class)
class DemoIT {

    /** As many as {@link DatabaseForTests} asks for. */
    private static final int STORIES = 60;

    private static final int MANY = 1000;

    private static final List<String> NINE = List.of(
            "submitter",
            "submitter2",
            "supervisor",
            "manager",
            "coordinator",
            "secretary",
            "member",
            "privacy",
            "admin");

    private static final String OF_THE_DEMO = "report_id in (select id from report_report where form_key = any(?))";
    private static final String LIVE = "stage in ('SUBMITTED', 'IN_HANDLING', 'ON_AGENDA', 'DECIDED', 'IN_PROGRESS')";

    @Resource(lookup = "java:app/jdbc/havainto")
    DataSource dataSource;

    @Inject
    SignIn signIn;

    @Inject
    DemoLoading loading;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    @Inject
    WorkingDays days;

    private List<Story> stories;

    @BeforeEach
    void readTheScript() {
        stories = new Script(clock.today(), days::isWorkingDay).stories(STORIES);
    }

    @Test
    void theNineSignIn() {
        for (String username : NINE) {
            assertThat(signIn.with(username, CountyFounding.PASSWORD).result())
                    .as(username)
                    .isEqualTo(SignIn.Result.WELCOME);
        }
    }

    @Test
    void nobodyElseSignsIn() throws SQLException {
        assertThat(count("select count(*) from account_person where username like 'worker%' and password_hash is null"))
                .isEqualTo(count("select count(*) from account_person where username like 'worker%'"))
                .isPositive();
        assertThat(signIn.with("worker01", CountyFounding.PASSWORD).result()).isEqualTo(SignIn.Result.REFUSED);
    }

    @Test
    void theCountyIsFounded() throws SQLException {
        assertThat(count("select count(*) from organisation_unit where county_code = '99' and valid_to is null"))
                .isEqualTo(Tsv.read("units.tsv").size());
        assertThat(count("select count(*) from organisation_municipality where county_code = '99'"))
                .isEqualTo(Tsv.read("municipalities.tsv").size());
        assertThat(count("select count(*) from organisation_body b join organisation_unit u on u.id = b.unit_id"
                        + " where u.county_code = '99'"))
                .isEqualTo(Tsv.read("bodies.tsv").size());
        assertThat(count("select count(*) from account_membership"))
                .isGreaterThanOrEqualTo(Tsv.read("people.tsv").size());
    }

    @Test
    void everyStoryIsAReportWithItsWholeFate() throws SQLException {
        long proposals =
                stories.stream().mapToLong(story -> story.proposals().size()).sum();
        long fates = stories.stream().mapToLong(story -> story.fate().size()).sum();

        assertThat(countOfDemo("select count(*) from report_report where form_key = any(?)"))
                .isEqualTo(STORIES);
        assertThat(countOfDemo("select count(*) from report_proposal where " + OF_THE_DEMO))
                .isEqualTo(proposals);
        assertThat(countOfDemo("select count(*) from report_change where move = 'SUBMIT' and " + OF_THE_DEMO))
                .isEqualTo(proposals);
        assertThat(countOfDemo("select count(*) from report_change where move <> 'SUBMIT' and " + OF_THE_DEMO))
                .isGreaterThanOrEqualTo(fates);
    }

    @Test
    void loadingAgainAddsNothing() throws SQLException {
        long reportsBefore = count("select count(*) from report_report");
        long changesBefore = count("select count(*) from report_change");
        long peopleBefore = count("select count(*) from account_person");
        long meetingsBefore = count("select count(*) from board_meeting");

        loading.load(STORIES);

        assertThat(count("select count(*) from report_report")).isEqualTo(reportsBefore);
        assertThat(count("select count(*) from report_change")).isEqualTo(changesBefore);
        assertThat(count("select count(*) from account_person")).isEqualTo(peopleBefore);
        assertThat(count("select count(*) from board_meeting")).isEqualTo(meetingsBefore);
    }

    @Test
    void everythingWasWrittenOnItsDay() throws SQLException {
        assertThat(countOfDemo("select count(*) from report_report where form_key = any(?)"
                        + " and left(number, 4) = to_char(submitted_at at time zone 'Europe/Helsinki', 'YYYY')"))
                .isEqualTo(STORIES);
        for (Story story : stories) {
            assertThat(count(
                            "select count(*) from report_report where form_key = ? and submitted_at = ?::timestamptz",
                            story.formKey(),
                            story.writtenAt().toString()))
                    .as(story.key())
                    .isEqualTo(1);
        }
    }

    @Test
    void everyLiveProposalStandsOnOneDesk() throws SQLException {
        assertThat(
                        count(
                                "select count(*) from report_proposal p where (" + LIVE + ") <>"
                                        + " ((select count(*) from report_step s where s.proposal_id = p.id and ended_at is null) = 1)"))
                .isZero();
    }

    @Test
    void everyEndWasToldToEveryAuthor() throws SQLException {
        assertThat(count("select count(*) from report_proposal where stage = 'ENDED'"))
                .isPositive();
        assertThat(count("select count(*) from report_proposal p join report_author a using (report_id)"
                        + " where p.stage = 'ENDED' and not exists (select 1 from feedback_recipient r"
                        + " where r.feedback_id = p.end_feedback_id and r.person_id = a.person_id)"))
                .isZero();
    }

    @Test
    void aReportIsOpenWhileAProposalLives() throws SQLException {
        assertThat(count("select count(*) from report_report r where stage <> 'DRAFT' and (stage = 'OPEN') <>"
                        + " exists (select 1 from report_proposal p where p.report_id = r.id and p." + LIVE + ")"))
                .isZero();
    }

    @Test
    void everyMoveIsInTheTrailAndToldToSomebody() throws SQLException {
        assertThat(countOfDemo("select count(*) from report_change c where " + OF_THE_DEMO
                        + " and not exists (select 1 from audit_event a where a.action = c.move"
                        + " and a.ids like 'report=' || c.report_id || ' %' and a.at = c.at)"))
                .isZero();
        assertThat(countOfDemo("select count(*) from report_change c where move in ('SUBMIT', 'FORWARD', 'DECIDE',"
                        + " 'FINISH') and " + OF_THE_DEMO + " and not exists (select 1 from notification_outbox o"
                        + " where o.proposal_id = c.proposal_id and o.created_at = c.at)"))
                .isZero();
    }

    /** The journeys of other tests write as the same person, but today; the demo ends before today. */
    @Test
    void theSubmitterHasAHandfulOfReportsInDifferentStates() {
        SignIn.Answer answer = signIn.with("submitter", CountyFounding.PASSWORD);
        Actor submitter = signIn.actor(answer.personId()).orElseThrow();

        Instant today = clock.today().atStartOfDay(Clock.ZONE).toInstant();
        List<MineRow> mine = reports.mine(submitter, 0, MANY).stream()
                .filter(row -> row.lastMoved().isBefore(today))
                .toList();

        assertThat(mine).hasSizeBetween(3, 15);
        assertThat(mine.stream().map(MineRow::status).distinct().count()).isGreaterThanOrEqualTo(4);
    }

    private long countOfDemo(String question) throws SQLException {
        Object[] keys = stories.stream().map(story -> story.formKey()).toArray();
        try (Connection connection = dataSource.getConnection()) {
            Array array = connection.createArrayOf("varchar", keys);
            return count(connection, question, array);
        }
    }

    private long count(String question, Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return count(connection, question, parameters);
        }
    }

    private static long count(Connection connection, String question, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
