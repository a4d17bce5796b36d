package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.boundary.Checks;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.CheckRow;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistPlace;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistSizes;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.MineRow;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists are narrowed by words, go on where they stopped while rows come and go, and are counted only so far. */
@ExtendWith(ArquillianExtension.class)
class LongListsIT {

    private static final int ALL = 200;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Reports reports;

    @Inject
    Worklists worklists;

    @Inject
    Checks checks;

    private Actor author;
    private Actor coordinator;

    /** A word of one test only. */
    private String mark;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        coordinator = county.as(Who.COORDINATOR);
        mark = OwnWord.next();
    }

    @Test
    void listsAreNarrowedByWordsAndGoOnWhereTheyStopped() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sent.add(sent("Jatkuva " + i, "Vuokrarästit kasvavat."));
        }
        String words = mark + " vuokrarästi";
        assertThat(reports.mine(author, words, 0, ALL))
                .extracting(MineRow::number)
                .containsExactlyInAnyOrderElementsOf(sent);
        List<CheckRow> first = checks.waiting(coordinator, words, null, 2);
        assertThat(first).extracting(CheckRow::number).containsExactly(sent.get(0), sent.get(1));
        WorklistFilter filter = WorklistFilter.of(WorklistView.WAITING).words(words);
        Actor leader = county.as(Who.LEADER);
        List<WorklistRow> page = worklists.rows(leader, filter, null, 2);
        assertThat(page).extracting(WorklistRow::number).containsExactly(sent.get(0), sent.get(1));
        pen.check(coordinator, reports.read(coordinator, sent.get(0)));
        pen.make(
                leader,
                reports.read(leader, sent.get(1)),
                Move.FORWARD,
                Pen.words().target(county.managersDesk()));
        sent.add(sent("Uusi", "Vuokrarästejä."));
        assertThat(checks.waiting(coordinator, words, sent.get(1), 2))
                .extracting(CheckRow::number)
                .containsExactly(sent.get(2), sent.get(3));
        assertThat(worklists.rows(leader, filter, WorklistPlace.after(page.get(1)), 2))
                .extracting(WorklistRow::number)
                .as("nothing is passed over when what was shown has gone")
                .containsExactly(sent.get(2), sent.get(3));
        assertThat(checks.waiting(coordinator, words, sent.get(3), 2)).isEmpty();
    }

    /** Ten proposals a report: more steps than a page of reports usually needs, and in the end more than are counted. */
    @Test
    void aLongDeskIsReadInPagesAndCountedOnlySoFar() {
        Actor other = county.as(Who.OTHER_LEADER);
        Level[] levels = Collections.nCopies(Report.MOST_PROPOSALS, Level.UNIT).toArray(Level[]::new);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            String title = "Pitkä " + mark;
            sent.add(pen.sent(
                            county.as(Who.OTHER_AUTHOR),
                            draft -> draft.getObservation().setTitle(title),
                            levels)
                    .getNumber());
        }
        WorklistFilter filter = WorklistFilter.of(WorklistView.WAITING).words(mark);
        List<String> read = new ArrayList<>();
        WorklistPlace place = null;
        for (List<WorklistRow> page = worklists.rows(other, filter, null, 10);
                !page.isEmpty();
                page = worklists.rows(other, filter, place, 10)) {
            assertThat(page).extracting(WorklistRow::proposals).containsOnly((long) Report.MOST_PROPOSALS);
            page.forEach(row -> read.add(row.number()));
            place = WorklistPlace.after(page.get(page.size() - 1));
        }
        assertThat(read).containsExactlyElementsOf(sent);
        WorklistSizes sizes = worklists.sizes(other);
        assertThat(sizes.more()).isTrue();
        assertThat(sizes.getWaiting()).isBetween(1L, 250L);
        assertThat(sizes.getShownWaiting()).isEqualTo(sizes.getWaiting() + "+");
        assertThat(worklists.sizes(county.as(Who.SMALL_LEADER)).more()).isFalse();
    }

    private String sent(String title, String phenomenon) {
        return pen.sent(
                        author,
                        draft -> {
                            draft.getObservation().setTitle(title + " " + mark);
                            draft.getObservation().setPhenomenon(phenomenon);
                        },
                        Level.UNIT)
                .getNumber();
    }
}
