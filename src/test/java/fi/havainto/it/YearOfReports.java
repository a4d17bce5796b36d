package fi.havainto.it;

import fi.havainto.launcher.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A year of the demo county that is over and of which nothing was published, filled with many closed reports, for tests that
 * stand outside the server. Written as the owner of the tables and taken away again.
 */
public final class YearOfReports implements AutoCloseable {

    private static final String COUNTY = "99";
    private static final String TITLE = "Lukujen sivun havainto";
    private static final List<String> OF_REPORTS =
            List.of("report_author", "report_client_group", "report_theme", "report_report");
    private static final List<String> OF_FIGURES = List.of(
            "statistics_counted_person", "statistics_counted", "statistics_published_cell", "statistics_publication");

    private static final String FILED = """
            with one as (insert into report_report (id, form_key, number, stage, unit_id, county_code, kind, title, phenomenon,
                extent, frequency, trend, language, visibility, saved_at, submitted_at, checked_at, checked_by, version)
                select nextval('report_report_seq'), gen_random_uuid()::text, '1998-' || lpad(nth::text, 6, '0'), 'CLOSED',
                    (array(select id from organisation_unit where county_code = '99' and kind = 'UNIT' order by id))
                        [1 + nth %% 11],
                    '99', 'PROBLEM', '%1$s', 'x', 'FEW', 'ONCE', 'UNKNOWN', 'fi', 'OWN_NAME', sent, sent, sent + interval '5 days',
                    (select id from account_person where username = 'coordinator'), 0
                from (select nth, timestamptz '%2$d-01-15 12:00Z' + (nth * 37 %% 330) * interval '1 day' as sent
                    from generate_series(1, %3$d) nth) day returning id, number),
            numbered as (select id, row_number() over (order by number)::int as nth from one),
            themed as (insert into report_theme (report_id, ordinal, theme_code) select id, 0,
                (array(select code from organisation_theme where active order by ordinal))[1 + ((nth * nth) %% 13)] from numbered),
            grouped as (insert into report_client_group (report_id, ordinal, group_code) select id, 0,
                (array(select code from organisation_client_group order by ordinal))[1 + ((nth * 7) %% 5)] from numbered)
            insert into report_author (report_id, person_id) select id,
                (array(select id from account_person where username like 'worker%%' order by id))[1 + nth %% 40] from numbered""";

    private final int year;

    /** Fills a year with so many reports. */
    public YearOfReports(int year, int reports) {
        this.year = year;
        forget();
        change(OF_REPORTS, FILED.formatted(TITLE, year, reports));
    }

    @Override
    public void close() {
        forget();
    }

    private void forget() {
        String publications = " in (select id from statistics_publication where county_code = '" + COUNTY
                + "' and extract(year from period_start) = " + year + ")";
        change(
                OF_FIGURES,
                OF_FIGURES.stream()
                        .map(table -> "delete from " + table + " where "
                                + (table.equals("statistics_publication") ? "id" : "publication_id") + publications)
                        .toArray(String[]::new));
        String reports = " in (select id from report_report where title = '" + TITLE + "')";
        change(
                OF_REPORTS,
                OF_REPORTS.stream()
                        .map(table -> "delete from " + table + " where "
                                + (table.equals("report_report") ? "id" : "report_id") + reports)
                        .toArray(String[]::new));
    }

    /** One transaction in which the rules of those tables sleep. */
    private static void change(List<String> tables, String... statements) {
        try (Connection connection = DatabaseForTests.running().connect(Role.OWNER);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tables) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (String one : statements) {
                statement.execute(one);
            }
            statement.execute("set constraints all immediate");
            for (String table : tables) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
