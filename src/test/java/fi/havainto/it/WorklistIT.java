package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.handling.boundary.BulkMoves;
import fi.havainto.handling.boundary.Readings;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.PickedRow;
import fi.havainto.handling.entity.Rung;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistFilter.Taken;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistSizes;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worklist of many: its views, what it is narrowed to, rows moved at once, and colleagues at the same desk. */
@ExtendWith(ArquillianExtension.class)
class WorklistIT {

    private static final int ALL = 300;
    private static final int MANY = 200;
    private static final String LEADERS_NAME = "it.leader";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Worklists worklists;

    @Inject
    BulkMoves bulk;

    @Inject
    Readings readings;

    @Inject
    Clock clock;

    @Inject
    Reports reports;

    @Inject
    Rows rows;

    private Actor leader;
    private Actor author;
    private String mark;

    @BeforeEach
    void people() {
        leader = county.as(Who.LEADER);
        author = county.as(Who.AUTHOR);
        mark = "Työjono " + OwnWord.next();
    }

    @Test
    void aReportStandsInTheViewOfWhatItWaitsFor() {
        Report report = sent(Visibility.OWN_NAME, Level.UNIT, Level.UNIT, Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        assertViews(1, 0, 0, 1);
        pen.make(leader, report, Move.ASK, Pen.words(), 1);
        assertViews(1, 1, 0, 1);
        pen.make(leader, report, Move.ASK, Pen.words(), 2, 3);
        assertViews(0, 1, 0, 1);
        pen.make(author, report, Move.ANSWER, Pen.words());
        assertViews(1, 0, 0, 1);
    }

    @Test
    void whoHasTakenItNarrowsTheList() {
        Report mine = sent(Visibility.OWN_NAME, Level.UNIT);
        sent(Visibility.OWN_NAME, Level.UNIT);
        pen.make(leader, mine, Move.TAKE, new MoveInput());
        assertThat(list(Taken.ME)).extracting(WorklistRow::number).containsExactly(mine.getNumber());
        assertThat(list(Taken.NOBODY))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.taker()).isNull());
        assertThat(list(Taken.OTHER)).isEmpty();
        assertThat(list(null)).hasSize(2).extracting(WorklistRow::taker).contains(LEADERS_NAME);
    }

    /** Filtering by unit would else tell what the list does not say: where a confidential report comes from. */
    @Test
    void aUnitFindsOnlyWhatIsShownAsComingFromIt() {
        Actor coordinator = county.as(Who.COORDINATOR);
        Report secret = sent(Visibility.CONFIDENTIAL, Level.UNIT);
        long unit = county.unitDesk().unitId();
        long area = county.managersDesk().unitId();
        assertThat(of(coordinator, unit)).isEmpty();
        assertThat(of(coordinator, area)).extracting(WorklistRow::number).containsExactly(secret.getNumber());
        Report open = sent(Visibility.OWN_NAME, Level.UNIT);
        assertThat(of(leader, unit)).extracting(WorklistRow::number).containsExactly(open.getNumber());
    }

    @Test
    void twoHundredRowsAreTakenAndForwardedByTheRowAndEachOnce() {
        List<Report> sent = Stream.generate(() -> sent(Visibility.OWN_NAME, Level.UNIT))
                .limit(MANY)
                .toList();
        List<WorklistRow> shown = list(null);
        assertThat(shown).hasSize(MANY);
        shown.forEach(row -> bulk.take(leader, picked(row, null)));
        assertThat(list(Taken.ME))
                .hasSize(MANY)
                .allSatisfy(row -> assertThat(row.status().name()).isEqualTo("IN_HANDLING"));
        List<PickedRow> taken =
                list(null).stream().map(row -> picked(row, null)).toList();
        Rung target = bulk.targets(leader, taken.subList(0, 25)).get(0);
        assertThat(target.desk()).isEqualTo(county.managersDesk());
        taken.forEach(row -> bulk.forward(leader, row, words(target)));
        assertThat(list(null)).isEmpty();
        assertThat(rows.number(
                        "select count(*) from report_change c join report_report r on r.id = c.report_id where r.title"
                                + " = ? and c.move in ('TAKE', 'FORWARD')",
                        mark))
                .isEqualTo(2L * MANY);
        assertThat(rows.number(
                        "select count(*) from feedback_feedback f join report_report r on r.id = f.report_id where"
                                + " r.title = ?",
                        mark))
                .isEqualTo(MANY);
        sent.forEach(report -> pen.make(author, read(report), Move.WITHDRAW, new MoveInput()));
    }

    @Test
    void whatMovedSinceTheListWasShownIsLeftAlone() {
        Report report = sent(Visibility.OWN_NAME, Level.UNIT, Level.UNIT);
        PickedRow stale = picked(list(null).get(0), null);
        pen.make(leader, report, Move.TAKE, new MoveInput(), 1);
        assertThatThrownBy(() -> bulk.take(leader, stale)).isInstanceOf(Conflict.class);
        PickedRow onlyTheFree = picked(list(Taken.NOBODY).get(0), Taken.NOBODY);
        bulk.take(leader, onlyTheFree);
        PickedRow fresh = picked(list(null).get(0), null);
        assertThatThrownBy(() -> bulk.take(leader, fresh)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> bulk.forward(leader, stale, new MoveInput())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> bulk.take(county.as(Who.OTHER_LEADER), fresh)).isInstanceOf(NotFound.class);
        assertThat(read(report).getProposals())
                .allSatisfy(proposal -> assertThat(proposal.getStage()).isEqualTo(Stage.IN_HANDLING));
    }

    /** Two proposals of one report, each taken once: the same sum of versions, and not the same row. */
    @Test
    void anotherProposalInThePlaceOfTheOneShownIsLeftAlone() {
        Report report = sent(Visibility.OWN_NAME, Level.UNIT, Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput(), 1);
        PickedRow first = picked(list(Taken.ME).get(0), Taken.ME);
        pen.make(leader, report, Move.FORWARD, Pen.words().target(county.managersDesk()), 1);
        pen.make(leader, report, Move.TAKE, new MoveInput(), 2);
        MoveInput onward = Pen.words().target(county.managersDesk());
        assertThatThrownBy(() -> bulk.forward(leader, first, onward)).isInstanceOf(Conflict.class);
        PickedRow second = picked(list(Taken.ME).get(0), Taken.ME);
        bulk.forward(leader, second, onward);
        assertThat(list(Taken.ME)).isEmpty();
    }

    @Test
    void aColleagueAtTheDeskIsToldWhoHasItOpenUntilTheyMoveOrTimePasses() {
        Report report = sent(Visibility.OWN_NAME, Level.UNIT);
        Actor colleague = county.as(Who.DEPUTY);
        assertThat(readings.enter(leader, report)).isEmpty();
        assertThat(readings.enter(colleague, report))
                .singleElement()
                .satisfies(one -> assertThat(one.personId()).isEqualTo(leader.personId()));
        assertThat(readings.enter(author, report)).as("no holder").isEmpty();
        assertThat(worklists.rows(colleague, filter(null), null, ALL))
                .singleElement()
                .extracting(WorklistRow::reader)
                .isEqualTo(LEADERS_NAME);
        clock.at(
                clock.now().plus(Duration.ofMinutes(16)),
                () -> assertThat(readings.enter(colleague, report)).isEmpty());
        pen.make(leader, report, Move.TAKE, new MoveInput());
        assertThat(readings.enter(colleague, read(report))).isEmpty();
    }

    private Report sent(Visibility visibility, Level... levels) {
        return pen.sent(
                author,
                draft -> {
                    draft.getObservation().setTitle(mark);
                    draft.setVisibility(visibility);
                },
                levels);
    }

    private Report read(Report report) {
        return reports.read(author, report.getNumber());
    }

    private static MoveInput words(Rung target) {
        return Pen.words().target(target.desk());
    }

    private static PickedRow picked(WorklistRow row, Taken taken) {
        return PickedRow.of(row.number() + "-" + row.stamp(), taken).orElseThrow();
    }

    private WorklistFilter filter(Taken taken) {
        return new WorklistFilter(WorklistView.WAITING, mark, null, null, taken);
    }

    private List<WorklistRow> list(Taken taken) {
        return worklists.rows(leader, filter(taken), null, ALL);
    }

    private List<WorklistRow> of(Actor reader, long unit) {
        return worklists.rows(reader, new WorklistFilter(WorklistView.WAITING, mark, null, unit, null), null, ALL);
    }

    private void assertViews(long... counts) {
        for (WorklistView view : WorklistView.values()) {
            WorklistFilter filter = WorklistFilter.of(view).words(mark);
            assertThat(worklists.rows(leader, filter, null, ALL))
                    .as(view.name())
                    .hasSize((int) counts[view.ordinal()]);
            // other tests share this desk; of a long list only the most urgent are counted, and it says so
            WorklistSizes sizes = worklists.sizes(leader);
            if (!sizes.more()) {
                assertThat(sizes.of(view)).as(view.name()).isGreaterThanOrEqualTo(counts[view.ordinal()]);
            }
        }
    }
}
