package fi.havainto.statistics.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program itself names has a word in every language, and the volume is told from the tables of a set. */
class NamedClassesTest {

    private static final List<String> OURS = List.of(Lists.STATE, Lists.HALF, Lists.FEEDBACK, Lists.AGE, Lists.ANSWER);

    @Test
    void everyClassAndEveryVolumeHasAWord() {
        for (String language : List.of("fi", "sv", "en")) {
            ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
            assertThat(Stream.concat(
                            OURS.stream()
                                    .flatMap(list -> Lists.order(list).stream().map(code -> Lists.key(list, code))),
                            Arrays.stream(Volume.values()).map(Volume::key)))
                    .hasSize(4 + 2 + 5 + 5 + 3 + 5)
                    .allMatch(words::containsKey);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', HALF_YEAR",
        "0, '', TOTALS",
        "0, theme-half, HALVES",
        "0, theme-half state-half, HALVES",
        "0, theme-half state-half theme-group theme-service, GROUPS",
        "0, theme-half state-half theme-group theme-service theme-area, AREAS"
    })
    void theVolumeIsToldFromTheTables(int half, String cubes, Volume volume) {
        List<Cube> there = cubes.isEmpty()
                ? List.of()
                : Arrays.stream(cubes.split(" "))
                        .map(name -> new Cube(name.split("-")[0], name.split("-")[1]))
                        .toList();
        List<Dimension> dimensions = Stream.of("theme", "area", "group", "service", "state", "half")
                .map(name -> new Dimension(name, List.of(new Code(name + "1"))))
                .toList();
        Plan plan = new Plan(dimensions, there);
        Map<Place, OptionalLong> kept =
                plan.places().stream().collect(Collectors.toMap(place -> place, place -> OptionalLong.of(3_000)));
        FigureSet figures = FigureSet.kept(plan, kept);
        Instant then = Instant.parse("2026-07-14T06:00:00Z");
        assertThat(Volume.of(new PublishedSet(1, "99", new Period(2025, half), then, then, 5, "c".repeat(64), figures)))
                .isEqualTo(volume);
    }
}
