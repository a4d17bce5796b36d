package fi.havainto.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.statistics.entity.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tables a county gets for how much. */
class TablesTest {

    private static final Period YEAR = new Period(2026, 0);
    private static final Period HALF = new Period(2026, 1);

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "149, ''",
        "150, theme-half state-half",
        "599, theme-half state-half",
        "600, theme-half state-half theme-group theme-service",
        "2499, theme-half state-half theme-group theme-service",
        "2500, theme-half state-half theme-group theme-service theme-area"
    })
    void aYearGetsMoreTablesTheMoreThereIs(long counts, String cubes) {
        assertThat(names(Tables.cubes(YEAR, counts, false))).isEqualTo(cubes);
    }

    @Test
    void aPublishedHalfIsCrossedWithThemesInItsYear() {
        assertThat(names(Tables.cubes(YEAR, 20, true))).isEqualTo("theme-half");
    }

    @Test
    void aHalfHasThemesAlone() {
        List<Cube> cubes = Tables.cubes(HALF, 9_000, false);
        assertThat(cubes).isEmpty();
        assertThat(Tables.dimensions(HALF, cubes, Tables.FURTHER)).containsExactly("theme");
    }

    @Test
    void everyPlanIsATreeAndComesBackFromItsLine() {
        for (long counts : new long[] {0, 150, 600, 2_500}) {
            List<Cube> cubes = Tables.cubes(YEAR, counts, true);
            List<String> names = Tables.dimensions(YEAR, cubes, Tables.FURTHER);
            Map<String, List<String>> codes = names.stream().collect(Collectors.toMap(n -> n, n -> List.of("b", "a")));
            Plan plan = Tables.plan(names, cubes, codes);
            assertThat(Tables.dimensionsOf(Tables.line(plan))).isEqualTo(names);
            assertThat(Tables.cubesOf(Tables.line(plan))).isEqualTo(cubes);
            assertThat(Tables.furtherOf(Tables.line(plan))).containsExactly("feedback", "age", "answer");
            assertThat(cubes)
                    .as("none of the further lists is crossed with anything")
                    .noneMatch(cube -> Tables.FURTHER.contains(cube.rows()) || Tables.FURTHER.contains(cube.columns()));
            assertThat(plan.dimensions().get(0).codes()).extracting("text").containsExactly("a", "b");
        }
    }

    @Test
    void aYearTriesAllChoicesOfFurtherListsAndAHalfNone() {
        assertThat(Tables.choices(YEAR))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .startsWith(Tables.FURTHER)
                .endsWith(List.<String>of());
        assertThat(Tables.choices(HALF)).containsExactly(List.of());
    }

    @Test
    void aLineOfTheFirstPlansHasNoFurtherLists() {
        assertThat(Tables.furtherOf("theme area group state half|theme-half")).isEmpty();
    }

    @Test
    void aPlanWithoutCubesComesBackToo() {
        Plan plan = Tables.plan(List.of("theme"), List.of(), Map.of("theme", List.of("a")));
        assertThat(Tables.cubesOf(Tables.line(plan))).isEmpty();
    }

    private static String names(List<Cube> cubes) {
        return cubes.stream().map(Cube::name).collect(Collectors.joining(" "));
    }
}
