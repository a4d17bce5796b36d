package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.WorkingDays;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script gives the same county every time, over two years, with everything in it that the pages must show. */
class ScriptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WorkingDays WORKING_DAYS = new WorkingDays();
    private static final List<Story> STORIES = script(TODAY).stories();

    private static Script script(LocalDate today) {
        return new Script(today, WORKING_DAYS::isWorkingDay);
    }

    @Test
    void theSameDayGivesTheSameStories() {
        assertThat(script(TODAY).stories()).isEqualTo(STORIES);
    }

    @Test
    void moreStoriesLeaveTheOthersAsTheyAre() {
        assertThat(STORIES).containsAll(script(TODAY).stories(200));
    }

    @Test
    void thereAreEnoughStoriesOverTwoYearsInOrderOfTime() {
        assertThat(STORIES).hasSizeGreaterThanOrEqualTo(1_400).isSortedAccordingTo(byTime());
        assertThat(dayOf(STORIES.get(0)))
                .isBetween(TODAY.minusYears(2), TODAY.minusYears(2).plusDays(30));
        assertThat(dayOf(STORIES.get(STORIES.size() - 1))).isBetween(TODAY.minusDays(5), TODAY.minusDays(1));
        assertThat(STORIES).extracting(Story::key).doesNotHaveDuplicates();
    }

    private static Comparator<Story> byTime() {
        return Comparator.comparing(Story::writtenAt);
    }

    @Test
    void everythingIsWrittenInOfficeHoursOfWorkingDays() {
        assertThat(STORIES).allSatisfy(story -> {
            assertThat(WORKING_DAYS.isWorkingDay(dayOf(story))).isTrue();
            assertThat(LocalTime.ofInstant(story.writtenAt(), WritingTime.ZONE))
                    .isBetween(LocalTime.of(7, 30), LocalTime.of(16, 30));
        });
    }

    @Test
    void itGrowsAndHasSeasons() {
        LocalDate half = TODAY.minusYears(1);
        long later = count(story -> dayOf(story).isAfter(half));
        assertThat(later).isGreaterThan(STORIES.size() - later);
        assertThat(count(story -> dayOf(story).getMonthValue() == 7))
                .isLessThan(count(story -> dayOf(story).getMonthValue() == 10) / 2);
    }

    @Test
    void aboutAnEighthIsInSwedishAndMostlyAboutProblems() {
        assertThat(count(story -> story.language().equals("sv")) * 100 / STORIES.size())
                .isBetween(9L, 15L);
        Map<Kind, Long> kinds = STORIES.stream().collect(Collectors.groupingBy(Story::kind, Collectors.counting()));
        assertThat(kinds.get(Kind.PROBLEM)).isGreaterThan(kinds.get(Kind.WEAK_SIGNAL));
        assertThat(kinds.get(Kind.WEAK_SIGNAL)).isGreaterThan(kinds.get(Kind.GOOD_PRACTICE));
        assertThat(kinds.get(Kind.GOOD_PRACTICE)).isGreaterThan(50);
    }

    @Test
    void someThemesAreBigAndSomeAreSoSmallThatTheyMustBeHidden() {
        Map<String, Long> lastYear = STORIES.stream()
                .filter(story -> dayOf(story).isAfter(TODAY.minusYears(1)))
                .collect(Collectors.groupingBy(story -> story.themes().get(0), Collectors.counting()));
        assertThat(lastYear.values()).anyMatch(count -> count < 5).anyMatch(count -> count > 100);
        assertThat(lastYear.get("income_benefits")).isGreaterThan(lastYear.get("immigration"));
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 32, 64, 90})
    void ofASmallDemoTheRealObservationsComeFirst(int count) {
        List<Story> few = script(TODAY).stories(count);
        assertThat(few).hasSize(count);
        assertThat(few.stream().filter(story -> story.key().startsWith("O"))).hasSize(22);
        assertThat(few.stream().filter(story -> story.key().startsWith("R"))).hasSize(Math.min(10, count - 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-07", "2027-04-06", "2027-07-31", "2028-02-29"})
    void theSubmitterHasStoriesInEveryState(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Story> own = by(script(today).stories(64), "submitter");
        assertThat(own).hasSizeBetween(3, 15);
        Set<Stage> stages = own.stream().flatMap(ScriptTest::stages).collect(Collectors.toSet());
        assertThat(stages)
                .contains(Stage.SUBMITTED, Stage.IN_HANDLING, Stage.IN_PROGRESS, Stage.ENDED, Stage.WITHDRAWN);
        assertThat(own)
                .anyMatch(story -> story.fate().isEmpty())
                .anyMatch(story -> last(story).equals("FORWARD"))
                .anyMatch(story -> last(story).equals("START"))
                .anyMatch(story -> last(story).equals("FINISH"))
                .anyMatch(story -> last(story).equals("WITHDRAW"));
        assertThat(by(script(today).stories(64), "submitter2")).hasSizeBetween(3, 6);
    }

    private static String last(Story story) {
        List<StoryMove> fate = story.fate();
        return fate.isEmpty() ? "" : fate.get(fate.size() - 1).move().name();
    }

    @Test
    void theDeskOfTheSupervisorHasABacklogAndSomeOfItIsLate() {
        Set<String> ownUnit = Tsv.read("people.tsv").stream()
                .filter(person -> person.get("unit").equals("coast_adult"))
                .map(person -> person.get("username"))
                .collect(Collectors.toSet());
        List<Story> waiting = STORIES.stream()
                .filter(story -> ownUnit.contains(story.author()))
                .filter(story -> FatesTest.atTheFirstDesk(story))
                .toList();
        assertThat(waiting).hasSizeBetween(20, 35);
        assertThat(waiting).anyMatch(story -> dayOf(story).isBefore(TODAY.minusDays(15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-07", "2027-04-06"})
    void whatIsOldHasEndedAndWhatIsNewIsInAllStages(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Story> stories = script(today).stories();
        LocalDate settled = today.minusWeeks(9);
        assertThat(stories)
                .filteredOn(story -> dayOf(story).isBefore(settled))
                .filteredOn(story -> !story.key().startsWith("L"))
                .allSatisfy(story -> assertThat(stages(story)).allMatch(stage -> !stage.isLive()));
        assertThat(stories.stream()
                        .filter(story -> dayOf(story).isAfter(today.minusWeeks(4)))
                        .flatMap(ScriptTest::stages))
                .contains(Stage.SUBMITTED, Stage.IN_HANDLING, Stage.DECIDED, Stage.IN_PROGRESS, Stage.ENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-07", "2027-04-06"})
    void nothingHappensOnThatDayOrAfterIt(String day) {
        LocalDate today = LocalDate.parse(day);
        for (Story story : script(today).stories()) {
            LocalDate at = dayOf(story);
            for (StoryMove move : story.fate()) {
                assertThat(move.workingDaysAfterPrevious()).isBetween(0, 48);
                at = WORKING_DAYS.after(at, move.workingDaysAfterPrevious());
            }
            assertThat(at).isBefore(today);
        }
    }

    private static Stream<Stage> stages(Story story) {
        return FatesTest.stagesOf(story).stream();
    }

    private static List<Story> by(List<Story> stories, String author) {
        return stories.stream().filter(story -> story.author().equals(author)).toList();
    }

    private static long count(java.util.function.Predicate<Story> which) {
        return STORIES.stream().filter(which).count();
    }

    private static LocalDate dayOf(Story story) {
        Instant at = story.writtenAt();
        return LocalDate.ofInstant(at, WritingTime.ZONE);
    }
}
