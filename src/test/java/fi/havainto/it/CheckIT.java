package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.handling.boundary.Checks;
import fi.havainto.handling.entity.CheckRow;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordinator's check: what the list says, clearer themes, the tick. */
@ExtendWith(ArquillianExtension.class)
class CheckIT {

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Checks checks;

    @Inject
    Reports reports;

    private Actor author;
    private Actor leader;
    private Actor coordinator;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        coordinator = county.as(Who.COORDINATOR);
    }

    @Test
    void theListSaysWhatStandsOut() {
        String mark = OwnWord.next();
        Report other = sent(draft -> draft.setThemes(List.of("older_people")));
        Report report = sent(draft -> {
            draft.setThemes(List.of("older_people", "housing"));
            draft.getObservation().setTitle(mark);
            draft.getProposals().get(0).setText("Kirjoita osoitteeseen " + mark + "@kunta.example");
        });
        CheckRow row = rowOf(report);
        assertThat(row.title()).isEqualTo(mark);
        assertThat(row.notes().themes()).containsExactly("older_people", "housing");
        assertThat(row.notes().hints()).isEqualTo(1);
        assertThat(row.notes().similar())
                .hasSizeBetween(1, 3)
                .first()
                .extracting("number")
                .isEqualTo(other.getNumber());
        assertThat(row.notes().similar()).extracting("number").doesNotContain(report.getNumber());
        long before = checks.count(coordinator);
        checks.tick(coordinator, report.getId());
        assertThat(checks.count(coordinator)).isEqualTo(before - 1);
    }

    @Test
    void themesAreChangedAndTheAuthorsWordsStay() {
        Report report = sent(draft -> draft.setThemes(List.of("housing", "youth")));
        checks.clarifyThemes(coordinator, report.getId(), report.getVersion(), List.of("debt_finances", "housing"));
        Report read = reports.read(author, report.getNumber());
        assertThat(read.getThemes()).containsExactly("debt_finances", "housing");
        assertThat(read.getThemesChangedAt()).isNotNull();
        assertThat(read.getObservation().getPhenomenon())
                .isEqualTo(report.getObservation().getPhenomenon());
        assertThat(trail("THEMES_CHANGED", report))
                .containsExactly("report=" + report.getId() + " themes=housing,youth>debt_finances,housing");
        assertThatThrownBy(() ->
                        checks.clarifyThemes(coordinator, report.getId(), report.getVersion(), List.of("housing")))
                .as("the other tab")
                .isInstanceOf(Conflict.class);
        checks.clarifyThemes(coordinator, read.getId(), read.getVersion(), read.getThemes());
        assertThat(trail("THEMES_CHANGED", report)).as("nothing changed").hasSize(1);
    }

    @Test
    void themesAreOneToThreeOfTheList() {
        Report report = sent(draft -> {});
        for (List<String> codes : List.of(
                List.<String>of(), List.of("housing", "youth", "other", "violence_safety"), List.of("nonsense"))) {
            assertRefused("handling.themes.needsOne", () -> clarify(coordinator, report, codes));
        }
        assertRefused("handling.themes.twice", () -> clarify(coordinator, report, List.of("housing", "housing")));
    }

    @Test
    void nobodyElseChecks() {
        Report report = sent(draft -> {});
        for (Who who :
                List.of(Who.AUTHOR, Who.LEADER, Who.MANAGER, Who.SECRETARY, Who.MEMBER, Who.ADMIN, Who.PRIVACY)) {
            Actor actor = county.as(who);
            assertThatThrownBy(() -> clarify(actor, report, List.of("housing"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> checks.tick(actor, report.getId())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> clarify(county.as(Who.AUTHOR), report, List.of()))
                .isInstanceOf(NotFound.class);
        Report draft = reports.save(author, pen.draft(author, Level.UNIT)).report();
        assertThatThrownBy(() -> clarify(coordinator, draft, List.of("housing")))
                .isInstanceOf(NotFound.class);
    }

    /** Who coordinates one unit is not told what another one of the same service area has reported. */
    @Test
    void whatIsSimilarComesFromTheCoordinatorsOwnAreas() {
        Desk unit = county.unitDesk();
        Actor ofOneUnit = with(coordinator, List.of(), unit);
        Report theirs =
                pen.sent(county.as(Who.SMALL_AUTHOR), draft -> draft.setThemes(List.of("violence_safety")), Level.UNIT);
        Report report = sent(draft -> draft.setThemes(List.of("violence_safety")));
        assertThat(rowOf(coordinator, report).notes().similar())
                .extracting("number")
                .contains(theirs.getNumber());
        assertThat(rowOf(ofOneUnit, report).notes().similar())
                .extracting("number")
                .doesNotContain(theirs.getNumber());
    }

    @Test
    void nobodyChecksWhatTheyWrote() {
        Actor both = with(author, author.grants(), county.coordinatorsDesk());
        long before = checks.count(both);
        Report own = sent(draft -> {});
        assertThat(checks.count(both)).isEqualTo(before);
        assertThat(checks.waiting(both, null, null, 10_000))
                .extracting("number")
                .doesNotContain(own.getNumber());
        assertThatThrownBy(() -> checks.open(both, own)).isInstanceOf(NotFound.class);
        assertRefused("handling.check.own", () -> checks.tick(both, own.getId()));
        assertRefused("handling.check.own", () -> clarify(both, own, List.of("housing")));
        checks.tick(coordinator, own.getId());
        assertThat(reports.read(both, own.getNumber()).isChecked()).isTrue();
    }

    /** A list goes on from a report of its own area; any other number begins it anew and tells nothing. */
    @Test
    void noNumberOfAnotherAreaIsAPlace() {
        Desk unit = county.unitDesk();
        Actor ofOneUnit = with(coordinator, List.of(), unit);
        Report first = sent(draft -> {});
        Report foreign = pen.sent(county.as(Who.OTHER_AUTHOR), Level.UNIT);
        Report second = sent(draft -> {});
        assertThat(checks.waiting(ofOneUnit, null, first.getNumber(), 10_000))
                .extracting("number")
                .contains(second.getNumber())
                .doesNotContain(first.getNumber());
        for (String number : List.of(foreign.getNumber(), "1999-000001")) {
            assertThat(checks.waiting(ofOneUnit, null, number, 10_000))
                    .as(number)
                    .extracting("number")
                    .contains(first.getNumber(), second.getNumber());
        }
    }

    private static Actor with(Actor person, List<Grant> grants, Desk coordinated) {
        List<Grant> all = new ArrayList<>(grants);
        all.add(Grant.inUnit(Role.COORDINATOR, coordinated.unitId(), coordinated.unitPath()));
        return Actor.person(person.personId(), all);
    }

    private Report sent(Consumer<Report> also, Level... levels) {
        return pen.sent(author, also, levels.length == 0 ? new Level[] {Level.UNIT} : levels);
    }

    private void clarify(Actor actor, Report report, List<String> codes) {
        checks.clarifyThemes(actor, report.getId(), report.getVersion(), codes);
    }

    private CheckRow rowOf(Report report) {
        return rowOf(coordinator, report);
    }

    private CheckRow rowOf(Actor reader, Report report) {
        return checks.waiting(reader, null, null, 10_000).stream()
                .filter(row -> row.number().equals(report.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail(String action, Report report) {
        return rows.column(
                "select ids from audit_event where action = ? and (ids || ' ') like ? order by id",
                action,
                "report=" + report.getId() + " %");
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOf(HavaintoException.class).hasMessage(key);
    }
}
