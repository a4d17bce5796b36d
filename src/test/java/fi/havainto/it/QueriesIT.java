package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistPlace;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.MineRow;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ShownStatus;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every list asks the database for what it shows: the right rows, in the right order, in pages. */
@ExtendWith(ArquillianExtension.class)
class QueriesIT {

    private static final int ALL = 1000;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    @Inject
    Worklists worklists;

    @Inject
    Clock clock;

    private Actor author;
    private Actor leader;

    /** Stands in the titles of one test only, so that the others' reports are out of its way. */
    private String mark;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        mark = OwnWord.next();
    }

    @Test
    void theWorklistIsDueFirstAndCountsWhatIsLate() {
        String today = sent(mark, 0);
        String longAgo = sent(mark, 60);
        String lastMonth = sent(mark, 30);
        assertThat(numbers(mark, null)).containsExactly(longAgo, lastMonth, today);
        assertThat(worklists.sizes(leader).late()).isGreaterThanOrEqualTo(2);
        WorklistRow first = worklists.rows(leader, filter(mark, null), null, 1).get(0);
        assertThat(worklists.rows(leader, filter(mark, null), WorklistPlace.after(first), 1))
                .extracting("number")
                .containsExactly(lastMonth);
    }

    @Test
    void proposalsOfOneReportOnOneDeskAreOneRow() {
        Report report = pen.sent(author, draft -> draft.getObservation().setTitle(mark), Level.UNIT, Level.UNIT);
        WorklistRow row = worklists.rows(leader, filter(mark, null), null, ALL).get(0);
        assertThat(row)
                .extracting("proposals", "place", "theme")
                .containsExactly(2L, ShownStatus.SUBMITTED.ordinal(), "income_benefits");
        pen.make(leader, report, Move.TAKE, new MoveInput(), 2);
        row = worklists.rows(leader, filter(mark, null), null, ALL).get(0);
        assertThat(row.status()).isEqualTo(ShownStatus.SUBMITTED);
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.ACCEPTED), 2);
        row = worklists.rows(leader, filter(mark, null), null, ALL).get(0);
        assertThat(row.proposals()).isEqualTo(1);
        row = worklists
                .rows(leader, WorklistFilter.of(WorklistView.ONGOING).words(mark), null, ALL)
                .get(0);
        assertThat(row.status()).isEqualTo(ShownStatus.DECIDED);
    }

    @Test
    void wordsAreFoundWhateverSignsStandAroundThemAndNumbersByAnyPart() {
        String odd = sent(mark + " 50 %_alennus!", 0);
        String plain = sent(mark + " 50 xalennus", 0);
        assertThat(numbers(mark.toUpperCase() + " 50 %_ALENNUS!", null)).containsExactly(odd);
        assertThat(numbers(mark + " 50 %", null)).containsExactlyInAnyOrder(odd, plain);
        assertThat(numbers(mark, null)).containsExactlyInAnyOrder(odd, plain);
        assertThat(numbers(plain, null)).containsExactly(plain);
        assertThat(numbers(plain.substring(5), null)).containsExactly(plain);
        assertThat(numbers("%" + mark, null)).containsExactlyInAnyOrder(odd, plain);
        assertThat(numbers("%", null)).isEmpty();
        assertThat(numbers("'; drop table report_report; --", null)).isEmpty();
    }

    @Test
    void onlyThePrimaryThemeNarrows() {
        Report report = pen.sent(
                author,
                draft -> {
                    draft.getObservation().setTitle(mark);
                    draft.setThemes(new ArrayList<>(List.of("debt_finances", "income_benefits")));
                },
                Level.UNIT);
        assertThat(numbers(mark, "debt_finances")).containsExactly(report.getNumber());
        assertThat(numbers(mark, "income_benefits")).isEmpty();
    }

    @Test
    void aReportIsReadWithItsListsInTheirOrder() throws SQLException {
        List<String> themes = List.of("debt_finances", "income_benefits", "housing");
        List<String> groups = List.of("families_with_children", "all_residents");
        Report sent = pen.sent(
                author,
                draft -> {
                    draft.setThemes(new ArrayList<>(themes));
                    draft.setClientGroups(new ArrayList<>(groups));
                },
                Level.UNIT,
                Level.COUNTY,
                Level.UNIT);
        rows.change("insert into report_author (report_id, person_id) values (" + sent.getId() + ", "
                + county.id(Who.COLLEAGUE) + ")");
        pen.make(leader, sent, Move.FORWARD, Pen.words().target(county.managersDesk()), 2);
        Report read = reports.read(leader, sent.getNumber());
        assertThat(read.getThemes()).isEqualTo(themes);
        assertThat(read.getClientGroups()).isEqualTo(groups);
        assertThat(read.getAuthors()).containsExactlyInAnyOrder(author.personId(), county.id(Who.COLLEAGUE));
        assertThat(read.getProposals()).extracting("ordinal").containsExactly(1, 2, 3);
        assertThat(read.getProposals()).extracting(one -> one.getSteps().size()).containsExactly(1, 2, 1);
        assertThat(read.getProposals().get(1))
                .extracting(one -> one.originOf(one.lastStep()).orElseThrow().desk())
                .isEqualTo(county.unitDesk());
        assertThat(read.getChanges())
                .extracting("move")
                .containsOnlyOnce(Move.FORWARD)
                .hasSize(4);
    }

    @Test
    void ownReportsComeWithWhatHappenedLastFirst() {
        Report older = pen.sent(author, Visibility.OWN_NAME);
        Report newer = pen.sent(author, Level.UNIT, Level.COUNTY);
        pen.make(leader, newer, Move.TAKE, new MoveInput(), 1);
        pen.make(leader, older, Move.TAKE, new MoveInput());
        List<MineRow> rows = reports.mine(author, 0, 2);
        assertThat(rows).extracting("number").containsExactly(older.getNumber(), newer.getNumber());
        assertThat(rows).extracting(MineRow::status).containsExactly(ShownStatus.IN_HANDLING, ShownStatus.SUBMITTED);
        pen.make(leader, older, Move.DECIDE, Pen.outcome(Outcome.REJECTED));
        assertThat(reports.mine(author, 0, 1)).extracting(MineRow::status).containsExactly(ShownStatus.CLOSED);
        assertThat(reports.mine(author, 1, 1)).extracting("number").containsExactly(newer.getNumber());
    }

    @Test
    void draftsAreTheWritersOwnLastTouchedFirst() {
        Report first = reports.save(author, pen.draft(author, Level.UNIT)).report();
        Report second = reports.save(author, pen.draft(author, Level.UNIT)).report();
        assertThat(reports.drafts(author)).extracting("id").startsWith(second.getId(), first.getId());
        reports.save(author, first);
        assertThat(reports.drafts(author)).extracting("id").startsWith(first.getId(), second.getId());
        assertThat(reports.drafts(county.as(Who.COLLEAGUE))).extracting("id").doesNotContain(first.getId());
    }

    private String sent(String title, int daysAgo) {
        Instant then = clock.now().minus(Duration.ofDays(daysAgo));
        List<String> number = new ArrayList<>();
        clock.at(
                then,
                () -> number.add(
                        pen.sent(author, draft -> draft.getObservation().setTitle(title), Level.UNIT)
                                .getNumber()));
        return number.get(0);
    }

    private List<String> numbers(String words, String theme) {
        return worklists.rows(leader, filter(words, theme), null, ALL).stream()
                .map(WorklistRow::number)
                .toList();
    }

    private static WorklistFilter filter(String words, String theme) {
        return new WorklistFilter(WorklistView.WAITING, words, theme, null, null);
    }
}
