package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.control.Tables;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of a half goes on into its year: the threshold, the authors; and when both halves may be published. */
@ExtendWith(ArquillianExtension.class)
class YearAfterHalvesIT {

    private static final String COUNTY = CountyOfFigures.CODE;
    private static final Period YEAR = new Period(CountyOfFigures.YEAR, 0);
    private static final Period FIRST = new Period(CountyOfFigures.YEAR, 1);
    private static final Period SECOND = new Period(CountyOfFigures.YEAR, 2);
    private static final String DEBT = "income_benefits";
    private static final String HOUSING = "housing";

    /** From 150 times the threshold of 5 on both halves may be published. */
    private static final int ENOUGH = 750;

    @Inject
    CountyOfFigures county;

    @Inject
    Publications publications;

    @Inject
    OwnerRows owner;

    @Inject
    Rows rows;

    @BeforeEach
    void forgetOthers() {
        county.forget();
    }

    @AfterEach
    void forget() {
        county.forget();
    }

    @Test
    void theSecondHalfIsPublishedOnlyWhereTheYearStillCanBe() {
        county.file(ENOUGH - 40, DEBT, "2023-02-01", "2023-02-10");
        county.file(40, HOUSING, "2023-02-01", "2023-02-10");
        published(FIRST);
        county.file(ENOUGH - 1, DEBT, "2023-09-01", "2023-09-10");
        Refusal.with("statistics.refused.secondHalf", () -> publications.prepare(county.coordinator(), COUNTY, SECOND));
        county.file(1, DEBT, "2023-09-01", "2023-09-10");
        published(SECOND);
        PublishedSet year = published(YEAR);
        assertThat(year.total()).hasToString("1,500");
        assertThat(year.total(Tables.HALF, new Code("h2"))).hasToString("750");
    }

    @Test
    void theOtherHalfAndTheYearGoByTheThresholdOfThePublishedHalf() {
        county.file(ENOUGH * 2, DEBT, "2023-02-01", "2023-02-10");
        long half = published(FIRST).id();
        owner.change(
                "alter table statistics_publication disable trigger user",
                "update statistics_publication set k = 10 where id = " + half,
                "alter table statistics_publication enable trigger user");
        county.file(ENOUGH * 2, DEBT, "2023-09-01", "2023-09-10");
        assertThat(publications.prepare(county.coordinator(), COUNTY, SECOND).k())
                .isEqualTo(10);
        assertThat(publications.prepare(county.coordinator(), COUNTY, YEAR).k()).isEqualTo(10);
    }

    @Test
    void aReportOfThePublishedHalfKeepsTheAuthorsThatItHadThen() {
        county.file(40, DEBT, "2023-02-01", "2023-02-10");
        long half = published(FIRST).id();
        takeAuthorsAway(20);
        county.file(30, DEBT, "2023-09-01", "2023-09-10");
        PublishedSet year = publications.prepare(county.coordinator(), COUNTY, YEAR);
        assertThat(year.total()).hasToString("70");
        String authors = "select report_id || '-' || person_id from statistics_counted_person where publication_id = ?";
        List<String> then = rows.column(authors, half);
        assertThat(then).hasSize(40);
        assertThat(rows.column(authors, year.id())).hasSize(70).containsAll(then);
    }

    @Test
    void aReportWithoutAnAuthorIsNotLeftOutInSilence() {
        county.file(40, DEBT, "2023-02-01", "2023-02-10");
        takeAuthorsAway(1);
        assertThatThrownBy(() -> publications.prepare(county.coordinator(), COUNTY, FIRST))
                .hasStackTraceContaining("Of 40 reports 39 have an author");
    }

    @Test
    void whatIsCheckedAfterTheCutOffIsNotCounted() {
        county.file(40, DEBT, "2023-02-01", "2023-02-10");
        county.file(9, DEBT, "2023-02-01", "2999-01-01");
        assertThat(publications.prepare(county.coordinator(), COUNTY, FIRST).total())
                .hasToString("40");
    }

    private void takeAuthorsAway(int reports) {
        owner.change(
                "alter table report_author disable trigger user",
                "delete from report_author where report_id in (select id from report_report where county_code = '"
                        + COUNTY + "' order by id limit " + reports + ")",
                "set constraints all immediate",
                "alter table report_author enable trigger user");
    }

    private PublishedSet published(Period period) {
        PublishedSet draft = publications.prepare(county.coordinator(), COUNTY, period);
        return publications.sign(county.manager(), draft.id());
    }
}
