package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.audit.boundary.TrailReading;
import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.handling.boundary.Openings;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leaves a line in the trail, and how its lines are found. */
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

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
    Openings openings;

    @Inject
    Feedbacks feedbacks;

    @Inject
    TrailReading trail;

    @Inject
    Clock clock;

    private Actor author;
    private Actor leader;
    private Actor coordinator;
    private Actor officer;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        coordinator = county.as(Who.COORDINATOR);
        officer = county.as(Who.PRIVACY);
    }

    @Test
    void eachReadingOfAConfidentialReportByAnybodyButItsAuthors() {
        Report report = pen.sent(author, Visibility.CONFIDENTIAL);
        reports.read(author, report.getNumber());
        assertThat(read(report)).isEmpty();
        reports.read(coordinator, report.getNumber());
        reports.read(coordinator, report.getNumber());
        assertThat(read(report))
                .extracting(TrailRow::personId)
                .containsExactly(coordinator.personId(), coordinator.personId());
        pen.make(coordinator, report, Move.FORWARD, Pen.words().target(county.managersDesk()));
        int before = read(report).size();
        reports.read(county.as(Who.MANAGER), report.getNumber());
        assertThat(read(report))
                .hasSize(before + 1)
                .first()
                .extracting("personId")
                .isEqualTo(county.id(Who.MANAGER));
    }

    @Test
    void whoMayNotReadItLeavesARefusalAndNoReading() {
        Report report = pen.sent(author, Visibility.CONFIDENTIAL);
        long refused = rows.refusals(leader.personId());
        assertThatThrownBy(() -> reports.read(leader, report.getNumber())).isInstanceOf(NotFound.class);
        assertThat(read(report)).isEmpty();
        assertThat(rows.refusals(leader.personId())).isEqualTo(refused + 1);
    }

    @Test
    void readingWhatIsNotConfidentialLeavesNothing() {
        Report report = pen.sent(author, Visibility.OWN_NAME);
        reports.read(leader, report.getNumber());
        assertThat(read(report)).isEmpty();
    }

    @Test
    void openingReadingAFeedbackAndDiscardingADraftLeaveOneLineEach() {
        Report report = pen.sent(author, Level.UNIT);
        openings.open(leader, report.getId());
        openings.open(leader, report.getId());
        assertThat(actions(report)).containsOnlyOnce("OPENED");
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        feedbacks.markRead(author, report.getId());
        feedbacks.markRead(author, report.getId());
        assertThat(actions(report)).containsOnlyOnce("FEEDBACK_READ").contains("SUBMIT", "TAKE", "DECIDE");
        Report draft = reports.save(author, pen.draft(author, Level.UNIT)).report();
        reports.discard(author, draft.getFormKey());
        assertThat(actions(draft)).containsExactly("DRAFT_DISCARDED");
    }

    @Test
    void linesAreFoundByPersonReportActAndDay() {
        Instant then = Instant.parse("2021-05-04T20:59:59Z");
        List<Report> sent = new ArrayList<>();
        clock.at(then, () -> sent.add(pen.sent(author, Level.UNIT)));
        clock.at(then.plusSeconds(1), () -> pen.make(leader, sent.get(0), Move.TAKE, new MoveInput()));
        Report report = sent.get(0);
        LocalDate day = LocalDate.of(2021, 5, 4);
        assertThat(actions(new TrailFilter(null, report.getNumber(), null, null, null)))
                .containsExactly("TAKE", "SUBMIT");
        assertThat(actions(new TrailFilter(null, report.getId() + "", null, day, day)))
                .containsExactly("SUBMIT");
        assertThat(actions(new TrailFilter(null, report.getId() + "", null, day.plusDays(1), null)))
                .containsExactly("TAKE");
        assertThat(actions(new TrailFilter(leader.personId(), report.getNumber(), null, null, null)))
                .containsExactly("TAKE");
        assertThat(actions(new TrailFilter(author.personId(), report.getNumber(), "SUBMIT", null, null)))
                .containsExactly("SUBMIT");
        assertThat(actions(new TrailFilter(author.personId(), report.getNumber(), "TAKE", null, null)))
                .isEmpty();
        assertThat(actions(new TrailFilter(null, "2026-999999", null, null, null)))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        Report report = pen.sent(author, Level.UNIT, Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput(), 1);
        pen.make(leader, report, Move.TAKE, new MoveInput(), 2);
        TrailFilter filter = new TrailFilter(null, report.getNumber(), null, null, null);
        List<Long> whole = ids(trail.rows(officer, filter, null, ALL));
        List<Long> paged = new ArrayList<>();
        Long before = null;
        for (int page = 0; page <= whole.size(); page++) {
            List<Long> one = ids(trail.rows(officer, filter, before, 1));
            paged.addAll(one);
            before = one.isEmpty() ? before : one.get(0);
        }
        assertThat(whole).hasSizeGreaterThanOrEqualTo(3);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void readingTheTrailIsALineOfIt() {
        TrailFilter asked = new TrailFilter(author.personId(), "2026-000001", "SUBMIT", LocalDate.of(2026, 1, 1), null);
        trail.rows(officer, asked, null, ALL);
        TrailRow last = trail.rows(
                        officer, new TrailFilter(officer.personId(), null, "TRAIL_READ", null, null), null, 1)
                .get(0);
        assertThat(last.ids())
                .isEqualTo("person=" + author.personId() + " searched=2026-000001 action=SUBMIT from=2026-01-01");
    }

    private List<TrailRow> read(Report report) {
        return trail.rows(
                officer, new TrailFilter(null, report.getNumber(), "CONFIDENTIAL_READ", null, null), null, ALL);
    }

    private List<String> actions(Report report) {
        return actions(new TrailFilter(null, report.getId().toString(), null, null, null));
    }

    private List<String> actions(TrailFilter filter) {
        return trail.rows(officer, filter, null, ALL).stream()
                .map(TrailRow::action)
                .toList();
    }

    private static List<Long> ids(List<TrailRow> rows) {
        return rows.stream().map(TrailRow::id).toList();
    }
}
