package fi.havainto.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Inclusion;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Period;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists of a year hang together, and a list that would tell too much of another is left out. */
class TiesTest {

    private static final CostKey KEY =
            new CostKey("a secret of the tests, long enough".getBytes(StandardCharsets.UTF_8));
    private static final Period YEAR = new Period(2025, 0);
    private static final Map<String, Set<String>> CODES = Map.of(
            Tables.THEME,
            Set.of("debt"),
            Tables.AREA,
            Set.of("091"),
            Tables.GROUP,
            Set.of("all"),
            Tables.STATE,
            Standing.STATES,
            Tables.HALF,
            Set.of("h1", "h2"),
            Tables.FEEDBACK,
            Standing.FEEDBACKS,
            Tables.AGE,
            Standing.AGES,
            Tables.ANSWER,
            Standing.ANSWERS);

    private final List<CountedReport> reports = new ArrayList<>();

    @Test
    void whatIsClosedIsClosedInBothLists() {
        add(20, "CLOSED", "h1", "within7", "closed", "enough");
        add(20, "DECIDED", "h1", "within7", "over12", "none");
        assertThat(ties(List.of()))
                .contains(
                        tie("state", "CLOSED", "age", "closed"),
                        tie("age", "closed", "state", "CLOSED"),
                        tie("feedback", "none", "answer", "none"));
    }

    @Test
    void onlyWhatIsTrueIsKnown() {
        add(20, "CLOSED", "h1", "none", "closed", "none");
        assertThat(ties(List.of()))
                .noneMatch(tie -> tie.inner().equals(Set.of(new Place("feedback", "none", "")))
                        && tie.outer().stream().anyMatch(place -> place.table().equals("state")));
    }

    @Test
    void whatIsYoungWasSentInTheSecondHalfInTheTableOfStatesToo() {
        add(20, "SUBMITTED", "h2", "none", "under3", "none");
        add(20, "SUBMITTED", "h1", "none", "under12", "none");
        Inclusion young = tie("age", "under3", "half", "h2");
        assertThat(ties(List.of())).contains(young);
        assertThat(ties(List.of(Tables.STATE_HALF)))
                .anyMatch(tie -> tie.inner().equals(young.inner())
                        && tie.outer().contains(new Place("state-half", "SUBMITTED", "h2")));
    }

    /** Feedback before a decision comes of forwarding alone. */
    @Test
    void whatNobodyDecidedOrForwardedHasNoFeedback() {
        add(20, "SUBMITTED", "h1", "none", "under12", "none");
        add(20, "IN_HANDLING", "h1", "none", "under12", "none");
        add(20, "DECIDED", "h1", "within7", "under12", "none");
        Inclusion both = new Inclusion(
                Set.of(new Place("state", "SUBMITTED", ""), new Place("state", "IN_HANDLING", "")),
                Set.of(new Place("feedback", "none", "")));
        Inclusion submitted = tie("state", "SUBMITTED", "feedback", "none");
        Inclusion inHandling = tie("state", "IN_HANDLING", "feedback", "none");
        assertThat(ties(List.of())).contains(both, submitted, inHandling);
        add(1, "IN_HANDLING", "h1", "within7", "under12", "none");
        assertThat(ties(List.of())).contains(submitted).doesNotContain(both, inHandling);
    }

    /** Closed is hidden in the states as a companion, and would be shown in the ages. */
    @Test
    void aListThatWouldTellOfAnotherIsLeftOut() {
        add(3, "SUBMITTED", "h1", "within7", "over12", "enough");
        add(12, "CLOSED", "h1", "within7", "closed", "enough");
        add(30, "IN_HANDLING", "h2", "within7", "over12", "enough");
        assertThat(making(List.of("age")).figuresIfSafe(KEY)).isEmpty();
        FigureSet without =
                making(List.of("feedback", "answer")).figuresIfSafe(KEY).orElseThrow();
        assertThat(without.total("state", new Code("CLOSED"))).hasToString("••");
        assertThat(without.total("feedback", new Code("within7"))).hasToString("45");
    }

    private void add(int times, String state, String half, String feedback, String age, String answer) {
        for (int i = 0; i < times; i++) {
            Map<String, String> classes = Map.of(
                    "theme",
                    "debt",
                    "area",
                    "091",
                    "group",
                    "all",
                    "state",
                    state,
                    "half",
                    half,
                    "feedback",
                    feedback,
                    "age",
                    age,
                    "answer",
                    answer);
            reports.add(new CountedReport(classes, Set.of("p" + reports.size())));
        }
    }

    private FigureMaking making(List<String> further) {
        return new FigureMaking(YEAR, reports, CODES, Set.of(), List.of(), Threshold.of(5), further);
    }

    private List<Inclusion> ties(List<Cube> cubes) {
        Plan plan = Tables.plan(Tables.dimensions(YEAR, cubes, Tables.FURTHER), cubes, CODES);
        return Ties.of(plan, reports);
    }

    private static Inclusion tie(String inner, String innerCode, String outer, String outerCode) {
        return new Inclusion(Set.of(new Place(inner, innerCode, "")), Set.of(new Place(outer, outerCode, "")));
    }
}
