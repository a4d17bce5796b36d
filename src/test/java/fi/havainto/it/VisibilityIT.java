package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.Answer;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.AuthorShown;
import fi.havainto.report.entity.MineRow;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads a report, and how much of its author: every person of the county against every visibility. */
@ExtendWith(ArquillianExtension.class)
class VisibilityIT {

    private static final int ALL = 1000;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Reports reports;

    @Inject
    Worklists worklists;

    @Inject
    Feedbacks feedbacks;

    @Test
    void inOwnNameTheFirstDeskSeesTheNameAndWhoStandsAboveRoleAndUnit() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.OWN_NAME);
        assertSeen(
                report,
                Map.of(
                        Who.AUTHOR, AuthorShown.NAME,
                        Who.LEADER, AuthorShown.NAME,
                        Who.DEPUTY, AuthorShown.NAME,
                        Who.MANAGER, AuthorShown.ROLE_AND_UNIT,
                        Who.COORDINATOR, AuthorShown.ROLE_AND_UNIT));
        pen.make(county.as(Who.LEADER), report, Move.FORWARD, Pen.words().target(county.managersDesk()));
        assertThat(shown(Who.MANAGER, report)).isEqualTo(AuthorShown.ROLE_AND_UNIT);
        assertThat(shown(Who.LEADER, report)).isEqualTo(AuthorShown.NAME);
    }

    @Test
    void aUnitThatIsTooSmallToHideItsPeopleIsNotNamedUpward() {
        Report report = pen.sent(county.as(Who.SMALL_AUTHOR), Visibility.OWN_NAME);
        assertSeen(
                report,
                Map.of(
                        Who.SMALL_AUTHOR, AuthorShown.NAME,
                        Who.SMALL_LEADER, AuthorShown.NAME,
                        Who.MANAGER, AuthorShown.AREA,
                        Who.COORDINATOR, AuthorShown.AREA));
    }

    @Test
    void inTheTeamsNameTheTeamReadsAndNobodySeesTheName() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.TEAM);
        assertSeen(
                report,
                Map.of(
                        Who.AUTHOR, AuthorShown.NAME,
                        Who.COLLEAGUE, AuthorShown.TEAM,
                        Who.LEADER, AuthorShown.TEAM,
                        Who.DEPUTY, AuthorShown.TEAM,
                        Who.MANAGER, AuthorShown.TEAM,
                        Who.COORDINATOR, AuthorShown.TEAM));
    }

    @Test
    void whatIsConfidentialIsTheCoordinatorsAlone() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.CONFIDENTIAL);
        assertThat(report.getProposals().get(0).openStep().orElseThrow().desk()).isEqualTo(county.coordinatorsDesk());
        assertSeen(report, Map.of(Who.AUTHOR, AuthorShown.NAME, Who.COORDINATOR, AuthorShown.NAME));
    }

    /** The coordinator may need management to act: it reads the report, and not who wrote it. */
    @Test
    void whoIsGivenWhatIsConfidentialReadsItWithoutItsAuthor() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.CONFIDENTIAL);
        assertUnseen(Who.MANAGER, report);
        pen.make(county.as(Who.COORDINATOR), report, Move.FORWARD, Pen.words().target(county.managersDesk()));
        assertThat(shown(Who.MANAGER, report)).isEqualTo(AuthorShown.HIDDEN);
        assertUnseen(Who.LEADER, report);
    }

    /** Not even the coordinator can pass it to the writer's own supervisor. */
    @Test
    void whatIsConfidentialNeverGoesToTheUnitsOwnDesk() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.CONFIDENTIAL);
        assertThatThrownBy(() -> pen.make(
                        county.as(Who.COORDINATOR),
                        report,
                        Move.FORWARD,
                        Pen.words().target(county.unitDesk())))
                .isInstanceOf(MoveRefused.class)
                .hasMessage("report.move.noSuchDesk");
    }

    @Test
    void whatIsAboutTheLeadershipOfTheUnitStartsOneRungUp() {
        Report report = pen.sent(county.as(Who.AUTHOR), draft -> draft.setAboutLeadership(true), Level.UNIT);
        assertThat(report.getProposals().get(0).openStep().orElseThrow().desk()).isEqualTo(county.managersDesk());
        assertThat(shown(Who.MANAGER, report)).isEqualTo(AuthorShown.NAME);
        assertUnseen(Who.LEADER, report);
        assertUnseen(Who.DEPUTY, report);
    }

    @Test
    void listsShowWhatMayBeReadAndNothingMore() {
        Report named = pen.sent(county.as(Who.AUTHOR), Visibility.OWN_NAME);
        Report team = pen.sent(county.as(Who.AUTHOR), Visibility.TEAM);
        Report confidential = pen.sent(county.as(Who.AUTHOR), Visibility.CONFIDENTIAL);
        assertThat(mine(Who.AUTHOR)).contains(named.getNumber(), team.getNumber(), confidential.getNumber());
        assertThat(mine(Who.COLLEAGUE)).contains(team.getNumber());
        assertThat(mine(Who.COLLEAGUE)).doesNotContain(named.getNumber(), confidential.getNumber());
        assertThat(mine(Who.OTHER_AUTHOR)).doesNotContain(named.getNumber(), team.getNumber());
        assertThat(inbox(Who.LEADER)).contains(named.getNumber(), team.getNumber());
        assertThat(inbox(Who.LEADER)).doesNotContain(confidential.getNumber());
        assertThat(inbox(Who.MANAGER)).doesNotContain(named.getNumber(), confidential.getNumber());
        assertThat(inbox(Who.COORDINATOR)).contains(confidential.getNumber()).doesNotContain(named.getNumber());
        assertThat(inbox(Who.OTHER_LEADER)).doesNotContain(named.getNumber(), team.getNumber());
    }

    @Test
    void nobodyFindsOwnReportsOnTheOwnDesk() {
        Report own = pen.sent(county.as(Who.LEADER), Visibility.OWN_NAME);
        assertThat(inbox(Who.LEADER)).doesNotContain(own.getNumber());
        assertThat(inbox(Who.DEPUTY)).contains(own.getNumber());
    }

    @Test
    void listsAreNotForEverybody() {
        for (Who who : List.of(Who.AUTHOR, Who.PRIVACY, Who.ADMIN)) {
            assertThatThrownBy(() -> inbox(who)).isInstanceOf(NotFound.class);
        }
        for (Who who : List.of(Who.MANAGER, Who.COORDINATOR, Who.PRIVACY, Who.ADMIN)) {
            assertThatThrownBy(() -> mine(who)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.drafts(county.as(who))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.open(county.as(who), "anything", "fi"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyWhoAFeedbackIsAddressedToAnswersIt() {
        Actor author = county.as(Who.AUTHOR);
        Report report = pen.sent(author, Visibility.TEAM);
        pen.make(county.as(Who.LEADER), report, Move.TAKE, new MoveInput());
        pen.make(county.as(Who.LEADER), report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        Feedback feedback = feedbacks.of(author, report).get(0);
        for (Who who : List.of(Who.COLLEAGUE, Who.LEADER, Who.COORDINATOR, Who.OTHER_AUTHOR, Who.ADMIN)) {
            assertThatThrownBy(() -> feedbacks.answer(county.as(who), feedback.getId(), Answer.ENOUGH, null, "fi"))
                    .isInstanceOf(NotFound.class);
        }
        feedbacks.answer(author, feedback.getId(), Answer.ENOUGH, null, "fi");
    }

    private List<String> mine(Who who) {
        return reports.mine(county.as(who), 0, ALL).stream()
                .map(MineRow::number)
                .toList();
    }

    private List<String> inbox(Who who) {
        return worklists.rows(county.as(who), WorklistFilter.of(WorklistView.WAITING), null, ALL).stream()
                .map(WorklistRow::number)
                .toList();
    }

    private AuthorShown shown(Who who, Report report) {
        Actor reader = county.as(who);
        return AuthorShown.of(reports.read(reader, report.getNumber()), reader);
    }

    private void assertUnseen(Who who, Report report) {
        assertThatThrownBy(() -> shown(who, report)).as(who.name()).isInstanceOf(NotFound.class);
    }

    /** Those named see so much of the author; for everybody else the report does not exist. */
    private void assertSeen(Report report, Map<Who, AuthorShown> expected) {
        Map<Who, AuthorShown> seen = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            try {
                seen.put(who, shown(who, report));
            } catch (NotFound unseen) {
                assertThat(expected).doesNotContainKey(who);
            }
        }
        assertThat(seen).isEqualTo(expected);
    }
}
