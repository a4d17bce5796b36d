package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.feedback.entity.Answer;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that an annex of last year tells of: some are open, some waited for an answer, many authors have said what they think. */
class LastYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final WorkingDays DAYS = new WorkingDays();
    private static final Timetable TIMETABLE = new Timetable(DAYS);
    private static final Set<Move> TELLING = EnumSet.of(Move.FORWARD, Move.DECIDE, Move.FINISH);

    /** So many different people are needed to show a number of the annex. */
    private static final int SHOWN = 5;

    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    @Test
    void aDateIsOfLastYearOrOfThis() {
        LastYear lastYear = LastYear.before(TODAY);
        assertThat(lastYear.date("0-03-24")).isEqualTo(LocalDate.of(2025, 3, 24));
        assertThat(lastYear.date("1-12-31")).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(lastYear.dateOrNull("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29", "2027-05-03", "2028-02-29", "2026-12-31"})
    void someAreOpenInAllStagesWheneverItIsLoaded(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Story> open = ofLastYear(today).filter(LastYearTest::isOpen).toList();
        for (Predicate<Story> half : List.<Predicate<Story>>of(LastYearTest::isEarly, story -> !isEarly(story))) {
            for (Stage stage : List.of(Stage.SUBMITTED, Stage.IN_HANDLING, Stage.IN_PROGRESS)) {
                assertThat(open.stream()
                                .filter(half)
                                .filter(story -> FatesTest.stagesOf(story).contains(stage)))
                        .as("%s", stage)
                        .extracting(Story::author)
                        .satisfies(authors -> assertThat(Set.copyOf(authors)).hasSizeGreaterThanOrEqualTo(SHOWN));
            }
        }
        assertThat(open.stream().flatMap(story -> story.fate().stream()))
                .anyMatch(move -> move.due() != null && move.due().isBefore(today))
                .anyMatch(move -> move.due() != null && !move.due().isBefore(today));
    }

    @Test
    void aboutATenthIsOpen() {
        List<Story> all = ofLastYear(TODAY).toList();
        assertThat(percent(all, LastYearTest::isOpen)).isBetween(8L, 12L);
        assertThat(all.stream().filter(LastYearTest::isOpen))
                .allMatch(story -> story.key().startsWith("L"));
    }

    @Test
    void mostAreAnsweredWithinAMonthAndSomeWaitedLonger() {
        List<Story> all = ofLastYear(TODAY).toList();
        assertThat(percent(all, story -> daysToFeedback(story) <= MONTH)).isBetween(80L, 92L);
        assertThat(all.stream().filter(story -> daysToFeedback(story) > MONTH && daysToFeedback(story) <= QUARTER))
                .hasSizeGreaterThan(SHOWN);
        assertThat(all.stream().filter(story -> daysToFeedback(story) > QUARTER && isTold(story)))
                .hasSizeGreaterThan(SHOWN);
        assertThat(all.stream().filter(story -> !isTold(story))).hasSizeGreaterThan(SHOWN);
    }

    @Test
    void halfOfTheAuthorsAnswerAndMostOfThemAreContent() {
        List<StoryAnswer> answers =
                ofLastYear(TODAY).flatMap(story -> answer(story).stream()).toList();
        assertThat(answers.size() * 100 / ofLastYear(TODAY).count()).isBetween(40L, 65L);
        long discontent = answers.stream()
                .filter(one -> one.answer() == Answer.NOT_ENOUGH)
                .count();
        assertThat(discontent * 100 / answers.size()).isBetween(8L, 30L);
        assertThat(answers)
                .allMatch(one -> one.words().isBlank() == (one.answer() == Answer.ENOUGH))
                .noneMatch(one -> PrivacyGuard.mustStop(one.words()));
    }

    @Test
    void theSameStoryHasTheSameAnswer() {
        assertThat(ofLastYear(TODAY).map(LastYearTest::answer).toList())
                .isEqualTo(ofLastYear(TODAY).map(LastYearTest::answer).toList());
    }

    /** What has gone up was late: nobody had taken it on the day on which a desk has to. */
    @Test
    void nothingGoesUpBeforeItsTime() {
        assertThat(ofLastYear(TODAY).filter(story -> moves(story).contains(Move.ESCALATE)))
                .isNotEmpty()
                .allSatisfy(story -> {
                    LocalDate came = day(story.writtenAt());
                    List<Instant> instants = TIMETABLE.of(story);
                    for (int i = 0; i < instants.size() && story.fate().get(i).move() == Move.ESCALATE; i++) {
                        if (story.fate().get(i).proposal() == 1) {
                            assertThat(DAYS.between(came, day(instants.get(i)))).isEqualTo(6);
                            came = day(instants.get(i));
                        }
                    }
                });
    }

    private static Stream<Story> ofLastYear(LocalDate today) {
        return new Script(today, DAYS::isWorkingDay)
                .stories().stream().filter(story -> day(story.writtenAt()).getYear() == today.getYear() - 1);
    }

    private static boolean isOpen(Story story) {
        return FatesTest.stagesOf(story).stream().anyMatch(Stage::isLive);
    }

    private static boolean isEarly(Story story) {
        return day(story.writtenAt()).getMonthValue() < 7;
    }

    private static long daysToFeedback(Story story) {
        List<Instant> instants = TIMETABLE.of(story);
        for (int i = 0; i < instants.size(); i++) {
            if (TELLING.contains(story.fate().get(i).move())) {
                return ChronoUnit.DAYS.between(day(story.writtenAt()), day(instants.get(i)));
            }
        }
        return Long.MAX_VALUE;
    }

    private static boolean isTold(Story story) {
        return moves(story).stream().anyMatch(TELLING::contains);
    }

    private static List<Move> moves(Story story) {
        return story.fate().stream().map(StoryMove::move).toList();
    }

    private static Optional<StoryAnswer> answer(Story story) {
        return story.fate().stream()
                .filter(move -> TELLING.contains(move.move()))
                .reduce((earlier, later) -> later)
                .flatMap(last -> new Answers().to(story, last));
    }

    private static long percent(List<Story> stories, Predicate<Story> which) {
        return 100 * stories.stream().filter(which).count() / stories.size();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clock.ZONE);
    }
}
