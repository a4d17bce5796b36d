package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.control.Tables;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures through the doors: prepared by one, signed by another, then frozen for everybody. */
@ExtendWith(ArquillianExtension.class)
class PublicationsIT {

    private static final String COUNTY = CountyOfFigures.CODE;
    private static final Period YEAR = new Period(CountyOfFigures.YEAR, 0);
    private static final Period FIRST = new Period(CountyOfFigures.YEAR, 1);
    private static final Period SECOND = new Period(CountyOfFigures.YEAR, 2);
    private static final String DEBT = "income_benefits";
    private static final String HOUSING = "housing";
    private static final String LONELY = "loneliness_inclusion";

    @Inject
    CountyOfFigures county;

    @Inject
    Publications publications;

    @Inject
    Rows rows;

    @BeforeEach
    void reportsOfTheFirstHalf() {
        county.forget();
        county.file(40, DEBT, "2023-02-01", "2023-02-10");
        county.file(30, HOUSING, "2023-03-01", "2023-03-10");
    }

    @AfterEach
    void forget() {
        county.forget();
    }

    @Test
    void onePreparesAnotherSignsAndEverybodyReads() {
        PublishedSet draft = publications.prepare(county.coordinator(), COUNTY, FIRST);
        assertThat(draft.publishedAt()).isNull();
        assertThat(draft.total()).hasToString("70");
        assertThat(publications.published(county.writer(), COUNTY)).isEmpty();
        assertThat(publications.draft(county.manager(), COUNTY, FIRST)).isPresent();
        Refusal.with("statistics.refused.sameHand", () -> publications.sign(county.coordinator(), draft.id()));
        publications.sign(county.manager(), draft.id());
        PublishedSet read =
                publications.published(county.writer(), COUNTY, FIRST).orElseThrow();
        assertThat(read.checksum()).isEqualTo(draft.checksum());
        assertThat(read.total(Tables.THEME, new Code(DEBT))).hasToString("40");
        assertThat(read.publishedAt()).isNotNull();
        assertThat(rows.column(
                        "select action from audit_event where ids like ? order by id",
                        "publication=" + read.id() + " %"))
                .containsExactly("PUBLICATION_PREPARED", "PUBLICATION_SIGNED");
    }

    @Test
    void nobodyElsePreparesOrSigns() {
        PublishedSet draft = publications.prepare(county.coordinator(), COUNTY, FIRST);
        for (var actor : List.of(county.writer(), county.managerOfAPart())) {
            Refusal.notFound(() -> publications.prepare(actor, COUNTY, FIRST));
            Refusal.notFound(() -> publications.draft(actor, COUNTY, FIRST));
            Refusal.notFound(() -> publications.sign(actor, draft.id()));
        }
        Refusal.notFound(() -> publications.prepare(county.coordinator(), TestCounty.CODE, FIRST));
        Refusal.notFound(() -> publications.sign(county.manager(), -1));
    }

    @Test
    void aClosedPeriodIsNotPublishedAnewAndALateReportChangesNothing() {
        PublishedSet signed = published(FIRST);
        county.file(7, DEBT, "2023-04-01", "2023-08-01");
        Refusal.with("statistics.refused.closed", () -> publications.prepare(county.coordinator(), COUNTY, FIRST));
        Refusal.with("statistics.refused.closed", () -> publications.sign(county.manager(), signed.id()));
        PublishedSet read =
                publications.published(county.writer(), COUNTY, FIRST).orElseThrow();
        assertThat(read.checksum()).isEqualTo(signed.checksum());
        assertThat(read.total()).hasToString("70");
        county.file(20, HOUSING, "2023-09-01", "2023-09-10");
        assertThat(publications.prepare(county.coordinator(), COUNTY, YEAR).total(Tables.HALF, new Code("h2")))
                .as("what came too late for the first half is counted in the second")
                .hasToString("27");
    }

    @Test
    void theYearTakesThePublishedHalfAsItIs() {
        county.file(3, LONELY, "2023-03-01", "2023-03-10");
        PublishedSet half = published(FIRST);
        assertThat(half.total(Tables.THEME, new Code(LONELY))).hasToString("••");
        assertThat(half.total(Tables.THEME, new Code(HOUSING))).hasToString("••");
        county.file(50, DEBT, "2023-10-01", "2023-10-10");
        county.file(40, HOUSING, "2023-10-01", "2023-10-10");
        county.file(6, DEBT, "2023-05-01", "2023-12-10");
        PublishedSet year = published(YEAR);
        assertThat(year.total()).hasToString("169");
        for (String theme : List.of(DEBT, HOUSING, LONELY)) {
            assertThat(year.at(Tables.THEME_HALF, new Code(theme), new Code("h1")))
                    .isEqualTo(half.total(Tables.THEME, new Code(theme)));
        }
        assertThat(year.total(Tables.HALF, new Code("h1"))).hasToString("73");
        Refusal.with("statistics.refused.yearClosed", () -> publications.prepare(county.coordinator(), COUNTY, SECOND));
        assertThat(publications.published(county.writer(), COUNTY))
                .extracting(PublishedSet::period)
                .containsExactly(YEAR, FIRST);
    }

    @Test
    void aDraftIsPreparedAgainAndOneThatWasOvertakenIsNotSigned() {
        PublishedSet first = publications.prepare(county.coordinator(), COUNTY, YEAR);
        county.file(8, DEBT, "2023-02-01", "2023-02-10");
        PublishedSet again = publications.prepare(county.coordinator(), COUNTY, YEAR);
        assertThat(again.total()).hasToString("78");
        Refusal.notFound(() -> publications.sign(county.manager(), first.id()));
        published(FIRST);
        Refusal.with("statistics.refused.overtaken", () -> publications.sign(county.manager(), again.id()));
    }

    @Test
    void aDraftThatWasTamperedWithIsNotSigned() throws SQLException {
        long id = publications.prepare(county.coordinator(), COUNTY, FIRST).id();
        rows.change(
                "delete from statistics_published_cell where cube = '' and publication_id = " + id,
                "insert into statistics_published_cell values (" + id + ", '', '', '', true, 71)");
        Refusal.with("statistics.refused.changed", () -> publications.sign(county.manager(), id));
        long lacking = publications.prepare(county.coordinator(), COUNTY, FIRST).id();
        rows.change("delete from statistics_published_cell where cube = 'theme' and row_code = '" + DEBT
                + "' and publication_id = " + lacking);
        Refusal.with("statistics.refused.changed", () -> publications.sign(county.manager(), lacking));
    }

    /** The checksum is right, the figures are not safe: whoever signs attacks them once more. */
    @Test
    void aDraftOfAnotherThresholdOrWithoutItsReportsIsNotSigned() throws SQLException {
        long id = publications.prepare(county.coordinator(), COUNTY, FIRST).id();
        rows.change("update statistics_publication set k = 7 where id = " + id);
        Refusal.with("statistics.refused.otherThreshold", () -> publications.sign(county.manager(), id));
        long emptied = publications.prepare(county.coordinator(), COUNTY, FIRST).id();
        rows.change("delete from statistics_counted_person where publication_id = " + emptied
                + " and report_id in (select report_id from statistics_counted where publication_id = " + emptied
                + " and theme = '" + HOUSING + "' order by report_id offset 3)");
        Refusal.with("statistics.refused.leak.theme", () -> publications.sign(county.manager(), emptied));
    }

    @Test
    void aPeriodThatIsNotOverIsNotPrepared() {
        Refusal.with(
                "statistics.refused.notOver",
                () -> publications.prepare(county.coordinator(), COUNTY, new Period(2999, 1)));
        Refusal.with(
                "statistics.refused.tooFew",
                () -> publications.prepare(county.coordinator(), COUNTY, new Period(2022, 0)));
    }

    /** The application's own role, past every door. */
    @Test
    void whatIsSignedStaysAsItIs() {
        long id = published(FIRST).id();
        for (String statement : List.of(
                "update statistics_publication set checksum = repeat('0', 64) where id = " + id,
                "update statistics_publication set published_at = null, signed_by = null where id = " + id,
                "delete from statistics_publication where id = " + id,
                "delete from statistics_published_cell where publication_id = " + id,
                "insert into statistics_published_cell values (" + id + ", 'theme', 'x', '', true, 3)",
                "delete from statistics_counted_person where publication_id = " + id,
                "delete from statistics_counted where publication_id = " + id,
                "insert into statistics_publication select nextval('statistics_publication_seq'), county_code,"
                        + " period_kind, period_start - 365, period_end - 365, cut_off, plan_version, plan, k, algorithm,"
                        + " key_id, checksum, prepared_by, signed_by, published_at, version from statistics_publication"
                        + " where id = "
                        + id)) {
            assertThat(state(statement)).as(statement).isEqualTo("23000");
        }
        assertThat(state("update statistics_published_cell set value = 1 where publication_id = " + id))
                .isEqualTo("42501");
        assertThat(state("truncate statistics_published_cell")).isEqualTo("42501");
    }

    private PublishedSet published(Period period) {
        PublishedSet draft = publications.prepare(county.coordinator(), COUNTY, period);
        return publications.sign(county.manager(), draft.id());
    }

    private String state(String statement) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> rows.change(statement));
        assertThat((Throwable) refused).as(statement).isNotNull();
        return refused.getSQLState();
    }
}
