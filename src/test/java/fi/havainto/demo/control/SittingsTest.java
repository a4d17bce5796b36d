package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.demo.control.Sitting.Followed;
import fi.havainto.demo.control.Sitting.Item;
import fi.havainto.demo.control.Sitting.Matter;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The meetings of the demo county: every outcome, each thing after the one it needs, and one meeting to come. */
class SittingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WorkingDays WORKING_DAYS = new WorkingDays();

    private static List<Sitting> sittings(LocalDate today) {
        return new Sittings(today, WORKING_DAYS).all();
    }

    @Test
    void theSameDayGivesTheSameMeetings() {
        assertThat(sittings(TODAY)).isEqualTo(sittings(TODAY));
    }

    @Test
    void theHeldOnesRuleEveryWay() {
        List<Sitting> held = sittings(TODAY).stream().filter(Sitting::isHeld).toList();
        assertThat(held).hasSize(6);
        assertThat(held.stream().flatMap(SittingsTest::matters).map(Matter::outcome))
                .contains(Outcome.values());
        assertThat(held.stream().flatMap(sitting -> sitting.items().stream()))
                .allMatch(
                        item -> !item.section().isEmpty() && !item.diaryNumber().isEmpty());
        assertThat(held.stream().flatMap(SittingsTest::matters))
                .allMatch(matter -> !matter.reason().isEmpty())
                .allMatch(matter -> (matter.outcome() == Outcome.TRANSFERRED)
                        == !matter.responsible().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-21", "2027-04-06", "2027-07-31", "2028-02-29"})
    void oneIsToComeWithinAMonthAndHalfTyped(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Sitting> coming =
                sittings(today).stream().filter(sitting -> !sitting.isHeld()).toList();
        assertThat(coming).hasSize(1);
        Sitting next = coming.get(0);
        assertThat(next.day()).isBetween(today.plusDays(14), today.plusDays(28));
        assertThat(WORKING_DAYS.isWorkingDay(next.day())).isTrue();
        assertThat(next.items().stream().map(item -> item.matters().size())).containsExactly(1, 2, 1);
        assertThat(matters(next).filter(matter -> matter.outcome() == null)).hasSize(2);
        assertThat(next.items()).allMatch(item -> item.section().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-02", "2026-04-07", "2026-11-29", "2026-12-31", "2028-02-29"})
    void lastYearsAnnexHasRulingsOfEveryKindWheneverItIsLoaded(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Sitting> lastYear = sittings(today).stream()
                .filter(sitting -> sitting.day().getYear() == today.getYear() - 1)
                .filter(sitting -> sitting.day().getMonthValue() < 7)
                .toList();
        assertThat(lastYear).extracting(Sitting::secretary).containsOnly("secretary", "secretary.language-board");
        assertThat(lastYear).extracting(Sitting::language).containsExactly("fi", "sv", "fi");
        List<Matter> matters = lastYear.stream().flatMap(SittingsTest::matters).toList();
        assertThat(matters).hasSizeGreaterThanOrEqualTo(10);
        assertThat(matters).extracting(Matter::outcome).contains(Outcome.values());
        assertThat(matters)
                .allMatch(matter -> LocalDate.ofInstant(matter.story().writtenAt(), Clock.ZONE)
                                .getYear()
                        == today.getYear() - 1);
        assertThat(matters.stream().filter(SittingsTest::isFinished)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(matters)
                .anyMatch(matter -> matter.due() != null && matter.due().isBefore(today) && !isFinished(matter))
                .anyMatch(matter -> matter.due() != null && !matter.due().isBefore(today) && !isFinished(matter));
    }

    private static boolean isFinished(Matter matter) {
        return matter.followed().stream().anyMatch(one -> one.move().move() == Move.FINISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-21", "2027-01-02", "2027-04-06", "2027-07-31", "2028-02-29"})
    void eachThingIsDoneAfterTheOneItNeedsAndBeforeToday(String day) {
        LocalDate today = LocalDate.parse(day);
        Timetable timetable = new Timetable(WORKING_DAYS);
        for (Sitting sitting : sittings(today)) {
            for (Matter matter : matters(sitting).toList()) {
                List<Instant> moved = timetable.of(matter.story());
                assertThat(moved).hasSize(3);
                assertThat(timetable.nextDay(matter.story().writtenAt())).isBefore(matter.brought());
                assertThat(moved.get(2)).isBefore(matter.brought());
                assertThat(sitting.called()).isBefore(matter.brought());
                assertThat(matter.brought()).isBefore(sitting.typed());
                Instant last = sitting.isHeld() ? sitting.checked() : sitting.typed();
                assertThat(sitting.typed()).isBeforeOrEqualTo(last);
                for (Followed one : matter.followed()) {
                    assertThat(one.at()).isAfter(last);
                    last = one.at();
                }
                assertThat(LocalDate.ofInstant(last, Clock.ZONE)).isBefore(today);
            }
        }
    }

    @Test
    void whatIsReferredBackComesAgainAfterwards() {
        List<Sitting> all = sittings(TODAY);
        for (Sitting sitting : all) {
            matters(sitting)
                    .filter(matter -> matter.outcome() == Outcome.REFERRED_BACK)
                    .forEach(back -> assertThat(all.stream()
                                    .flatMap(SittingsTest::matters)
                                    .filter(matter -> matter.story().equals(back.story())
                                            && matter.brought().isAfter(sitting.checked())))
                            .hasSize(1));
        }
    }

    @Test
    void whatComesToABodyIsAMatterOfTheCountyAndSpeaksItsLanguage() {
        for (Sitting sitting : sittings(TODAY)) {
            assertThat(sitting.stories())
                    .allMatch(story -> story.proposals().size() == 1
                            && story.proposals().get(0).level() == Level.COUNTY)
                    .allMatch(story -> story.language().equals(sitting.language()));
            assertThat(matters(sitting))
                    .allMatch(matter -> matter.followed().isEmpty()
                            || matter.followed().get(0).move().move() == Move.START);
        }
    }

    @Test
    void theOtherStoriesAreTheSameAndNoRowIsLost() {
        Map<String, Long> told = sittings(TODAY).stream()
                .flatMap(Sitting::stories)
                .map(Story::key)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(Tsv.read("sitting-stories.tsv").stream()
                        .map(row -> row.get("key"))
                        .toList());
        assertThat(sittings(TODAY).stream().flatMap(SittingsTest::matters))
                .hasSameSizeAs(Tsv.read("sitting-rulings.tsv"));
        assertThat(new Script(TODAY, WORKING_DAYS::isWorkingDay).stories())
                .noneMatch(story -> story.key().startsWith("B"));
    }

    @Test
    void nobodyCanBeFoundInAText() {
        for (Sitting sitting : sittings(TODAY)) {
            for (Item item : sitting.items()) {
                assertThat(Stream.concat(
                                Stream.of(item.title(), item.presented(), item.diaryNumber()),
                                item.matters().stream().map(Matter::reason)))
                        .noneMatch(PrivacyGuard::mustStop)
                        .allMatch(text -> text.equals(text.strip()) && !text.contains("  "));
            }
        }
    }

    private static Stream<Matter> matters(Sitting sitting) {
        return sitting.items().stream().flatMap(item -> item.matters().stream());
    }
}
