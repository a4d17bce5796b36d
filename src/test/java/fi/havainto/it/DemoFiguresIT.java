package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.demo.boundary.CountyFounding;
import fi.havainto.demo.boundary.DemoLoading;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of the demo county as the server published them at its start, each class reckoned again from the rows. */
@ExtendWith(ArquillianExtension.class)
class DemoFiguresIT {

    private static final String COUNTY = "99";
    private static final int STORIES = 60;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    private static final String COUNTED = """
        select c.state, c.feedback, c.age, c.answer, r.submitted_at, p.cut_off,
            (select min(f.at) from feedback_feedback f where f.report_id = r.id) as first,
            (select t.answer from feedback_recipient t join feedback_feedback f on f.id = t.feedback_id
                where f.report_id = r.id and t.answer is not null order by t.answered_at desc limit 1) as said
        from statistics_counted c join statistics_publication p on p.id = c.publication_id
        join report_report r on r.id = c.report_id where p.county_code = '99' and p.id = ?\
        """;

    @Resource(lookup = "java:app/jdbc/havainto")
    DataSource dataSource;

    @Inject
    SignIn signIn;

    @Inject
    Publications publications;

    @Inject
    DemoLoading loading;

    @Inject
    Clock clock;

    @Inject
    Rows rows;

    @Test
    void theLastYearIsPublishedByTwo() {
        PublishedSet year = year();
        assertThat(year.publishedAt()).isNotNull();
        assertThat(year.total().toString()).matches("\\d+");
        assertThat(rows.column(
                        "select a.username || ' ' || b.username from statistics_publication p join account_person a on"
                                + " a.id = p.prepared_by join account_person b on b.id = p.signed_by where p.id = ?",
                        year.id()))
                .containsExactly("coordinator coordinator2");
    }

    @Test
    void loadingAgainPublishesNothingAnew() {
        List<String> before = checksums();
        loading.load(STORIES);
        assertThat(checksums()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void howSoonHowOldAndWhatWasAnsweredIsWrittenDownAsItIs() throws SQLException {
        int counted = 0;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNTED)) {
            statement.setLong(1, year().id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LocalDate sent = day(row.getTimestamp("submitted_at"));
                    LocalDate cutOff = day(row.getTimestamp("cut_off"));
                    assertThat(row.getString("feedback")).isEqualTo(feedback(sent, row.getTimestamp("first")));
                    assertThat(row.getString("age"))
                            .isEqualTo(row.getString("state").equals("CLOSED") ? "closed" : age(sent, cutOff));
                    String said = row.getString("said");
                    assertThat(row.getString("answer"))
                            .isEqualTo(said == null ? "none" : said.toLowerCase(Locale.ROOT));
                    counted++;
                }
            }
        }
        assertThat(year().total()).hasToString(Integer.toString(counted));
    }

    @Test
    void someAuthorsHaveSaidWhatTheyThinkAndSomeNothing() {
        assertThat(rows.column("select distinct answer from statistics_counted where publication_id = ?", year().id()))
                .contains("none", "enough");
    }

    private static String feedback(LocalDate sent, Timestamp first) {
        if (first == null) {
            return "none";
        }
        long days = ChronoUnit.DAYS.between(sent, day(first));
        return days <= WEEK ? "within7" : days <= MONTH ? "within30" : days <= QUARTER ? "within90" : "later";
    }

    private static String age(LocalDate sent, LocalDate cutOff) {
        if (sent.plusMonths(3).isAfter(cutOff)) {
            return "under3";
        }
        if (sent.plusMonths(6).isAfter(cutOff)) {
            return "under6";
        }
        return sent.plusMonths(12).isAfter(cutOff) ? "under12" : "over12";
    }

    private static LocalDate day(Timestamp at) {
        return at.toInstant().atZone(Clock.ZONE).toLocalDate();
    }

    private PublishedSet year() {
        Actor member = signIn.actor(
                        signIn.with("member", CountyFounding.PASSWORD).personId())
                .orElseThrow();
        Period last = new Period(clock.today().getYear() - 1, 0);
        return publications.published(member, COUNTY, last).orElseThrow();
    }

    private List<String> checksums() {
        return rows.column("select checksum from statistics_publication where county_code = ? order by id", COUNTY);
    }
}
