package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.control.ReportSearch;
import fi.havainto.report.entity.Found;
import fi.havainto.report.entity.FoundRow;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No number, no cut and no missing row tells that a report which the reader may not see holds a word. */
@ExtendWith(ArquillianExtension.class)
class SearchHiddenIT {

    private static final int PAGE = 3;
    private static final int MOST = 3;
    private static final int MANY = 200;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    OwnerRows owner;

    @Inject
    ReportSearch search;

    private Actor leader;

    /** A word of one test only. */
    private String mark;

    @BeforeEach
    void people() {
        leader = county.as(Who.LEADER);
        mark = OwnWord.next();
    }

    /** The word itself fills no page, so what only begins with it comes too: the hidden one does not fill it. */
    @Test
    void aHiddenReportDoesNotFillAPage() {
        List<String> shown = List.of(sent("Yksi " + mark), sent("Kaksi " + mark), sent("Alku " + mark + "kala"));
        for (Report one : List.of(confidential(), aboutLeadership())) {
            assertThat(numbers(find(MANY))).as("by its signs").containsExactlyInAnyOrderElementsOf(shown);
            signForLeader(one);
            assertThat(numbers(find(MANY))).as("past its signs").containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void aHiddenReportIsNotCountedAndCutsNothing() {
        String first = sent("Yksi " + mark);
        String second = sent("Kaksi " + mark);
        for (Report one : List.of(aboutLeadership(), confidential(), aboutLeadership())) {
            signForLeader(one);
            Found found = find(MOST);
            assertThat(numbers(found)).containsExactly(second, first);
            assertThat(found.count()).isEqualTo(2);
            assertThat(found.most()).as("as many candidates as are ranked").isFalse();
        }
        String third = sent("Kolme " + mark);
        assertThat(find(MOST).most()).isTrue();
        String fourth = sent("Neljä " + mark);
        assertThat(numbers(find(MOST))).containsExactly(fourth, third, second);
    }

    @Test
    void whatOnlyACoordinatorReadsOfAnAreaHasItsOwnSign() {
        long unit = county.unitDesk().unitId();
        for (Report one : List.of(confidential(), aboutLeadership())) {
            assertThat(has(one, "@" + unit)).isFalse();
            assertThat(has(one, "^" + unit)).isTrue();
            assertThat(has(one, "^" + county.coordinatorsDesk().unitId())).isTrue();
        }
        Report plain = pen.sent(county.as(Who.AUTHOR), Level.UNIT);
        assertThat(has(plain, "@" + unit)).isTrue();
        assertThat(has(plain, "^" + unit)).isFalse();
    }

    /** As if the tree of units had moved since the report was written down in the index. */
    private void signForLeader(Report report) {
        owner.change("update report_search set words = words || array_to_tsvector(array['@"
                + county.unitDesk().unitId() + "']) where report_id = " + report.getId());
        assertThat(has(report, "@" + county.unitDesk().unitId())).isTrue();
    }

    private boolean has(Report report, String sign) {
        return rows.number(
                        "select count(*) from report_search where report_id = ? and words @@ cast('''" + sign
                                + "''' as tsquery)",
                        report.getId())
                == 1;
    }

    private Report confidential() {
        return written(
                draft -> {
                    draft.setVisibility(Visibility.CONFIDENTIAL);
                    draft.getObservation().setTitle("Salattu " + mark);
                },
                Level.UNIT);
    }

    private Report aboutLeadership() {
        return written(
                draft -> {
                    draft.setAboutLeadership(true);
                    draft.getObservation().setPhenomenon("Johdosta: " + mark);
                },
                Level.UNIT);
    }

    private String sent(String title) {
        return written(draft -> draft.getObservation().setTitle(title), Level.UNIT)
                .getNumber();
    }

    private Report written(Consumer<Report> also, Level level) {
        return pen.sent(county.as(Who.AUTHOR), also, level);
    }

    private Found find(int most) {
        return search.find(leader, mark, 1, PAGE, most);
    }

    private static List<String> numbers(Found found) {
        return found.rows().stream().map(FoundRow::number).toList();
    }
}
