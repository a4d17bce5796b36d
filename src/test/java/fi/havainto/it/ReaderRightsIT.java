package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the reader's role can read over JDBC: published figures and names, and nothing else there is. */
@ExtendWith(ArquillianExtension.class)
class ReaderRightsIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final Period FIRST = new Period(CountyOfFigures.YEAR, 1);
    private static final Period YEAR = new Period(CountyOfFigures.YEAR, 0);

    private static final Set<String> WHOLE_TABLES = Set.of(
            "statistics_published_cell",
            "organisation_county",
            "organisation_municipality",
            "organisation_theme",
            "organisation_client_group");

    @Inject
    CountyOfFigures county;

    @Inject
    Publications publications;

    @Inject
    OwnerRows owner;

    @Inject
    Rows rows;

    @AfterEach
    void forget() {
        county.forget();
    }

    @Test
    void itReadsNoOtherTable() {
        List<String> tables =
                rows.column("select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                        + " and c.relkind in ('r', 'v', 'm', 'p') order by 1");
        assertThat(tables).contains("report_report", "statistics_counted", "account_person", "audit_event");
        for (String table : tables) {
            if (!WHOLE_TABLES.contains(table)) {
                assertThat(state("select * from " + table)).as(table).isEqualTo(INSUFFICIENT_PRIVILEGE);
            }
        }
    }

    @Test
    void itReadsNoColumnThatSaysWhoMadeAPublicationNorUnitsBeyondTheirNames() {
        for (String column : List.of("prepared_by", "signed_by", "key_id", "algorithm")) {
            assertThat(state("select " + column + " from statistics_publication"))
                    .as(column)
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
        assertThat(state("select staff from organisation_unit")).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void itWritesNothing() {
        for (String statement : List.of(
                "insert into statistics_published_cell values (1, '', '', '', false, null)",
                "update statistics_published_cell set value = 1",
                "delete from statistics_published_cell",
                "truncate statistics_publication",
                "create table mine (id bigint)",
                "select nextval('statistics_publication_seq')",
                "select report_mask(1, 'words', 1, 'x', now())",
                "set role havainto_app",
                "set role havainto_owner")) {
            assertThat(state(statement)).as(statement).isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void itSeesPublishedFiguresAndNoDraft() throws SQLException {
        county.forget();
        county.file(40, "income_benefits", "2023-02-01", "2023-02-10");
        county.file(40, "income_benefits", "2023-09-01", "2023-09-10");
        PublishedSet signed = publications.prepare(county.coordinator(), CountyOfFigures.CODE, FIRST);
        publications.sign(county.manager(), signed.id());
        PublishedSet draft = publications.prepare(county.coordinator(), CountyOfFigures.CODE, YEAR);
        String of = " where publication_id in (" + signed.id() + ", " + draft.id() + ")";
        assertThat(read("select distinct publication_id from statistics_published_cell" + of))
                .containsExactly(Long.toString(signed.id()));
        assertThat(read("select id from statistics_publication where county_code = '" + CountyOfFigures.CODE + "'"))
                .containsExactly(Long.toString(signed.id()));
        assertThat(read("select name_fi from organisation_theme where code = 'income_benefits'"))
                .hasSize(1);
    }

    private List<String> read(String question) throws SQLException {
        try (Connection connection = owner.asReader();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            List<String> column = new ArrayList<>();
            while (result.next()) {
                column.add(result.getString(1));
            }
            return column;
        }
    }

    private String state(String statement) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> run(statement));
        assertThat((Throwable) refused).as(statement).isNotNull();
        return refused.getSQLState();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = owner.asReader();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
