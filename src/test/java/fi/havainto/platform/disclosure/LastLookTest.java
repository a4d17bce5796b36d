package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.havainto.platform.disclosure.Audit.Strength;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the last looks refuse: tables that do not tell of a small count, and witnesses that are not enough. */
class LastLookTest {

    private static final Dimension LIST = RandomCounty.dimension("a", 3);
    private static final Place SMALL = new Place("a", "a1", "");

    private static final Dimension OTHER = RandomCounty.dimension("b", 3);

    private final Counts counts = new Counts(new Plan(List.of(LIST), List.of()), Threshold.of(5));
    private FigureSet figures;

    @BeforeEach
    void threeThirtyForty() {
        add("a1", 3);
        add("a2", 30);
        add("a3", 40);
        figures = Protection.of(counts, Earlier.NOTHING, Release.KEY);
    }

    private void add(String code, int times) {
        for (int i = 0; i < times; i++) {
            counts.add(Map.of("a", new Code(code)), Set.of(code + "-" + i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSmallCountThatNoTableHasStopsTheAudit(Strength strength) {
        Audit audit = new Audit(counts);
        List<PrintedTable> printed = PrintedTable.all(figures, Map.of(), Release.FINNISH);
        assertThat(audit.leaks(printed, strength)).isEmpty();
        PrintedTable table = printed.get(0);
        PrintedTable otherLabels = new PrintedTable(
                table.within(),
                table.rows(),
                table.columns(),
                List.of("A1", "A2", "A3"),
                table.columnLabels(),
                table.cells(),
                List.of("3", "30", "40"),
                table.columnTotals(),
                table.total());
        for (List<PrintedTable> lacking : List.of(List.<PrintedTable>of(), List.of(otherLabels))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> audit.leaks(lacking, strength))
                    .withMessageContaining("No printed table has");
        }
    }

    /** Two lists with one class in common: each is safe, both beside each other are not for whoever knows it. */
    @ParameterizedTest
    @EnumSource
    void whatEverybodyKnowsBesideTheSumsIsReckonedWith(Strength strength) {
        Plan plan = new Plan(List.of(LIST, OTHER), List.of());
        Counts both = new Counts(plan, Threshold.of(5));
        String[] ofOther = {"b2", "b3", "b1"};
        for (int i = 0; i < 3 + 9 + 40; i++) {
            int one = i < 3 ? 0 : i < 12 ? 1 : 2;
            both.add(
                    Map.of("a", new Code("a" + (one + 1)), "b", new Code(one == 1 ? "b1" : ofOther[i % 2])), Set.of(i));
        }
        FigureSet shown = Protection.of(both, Earlier.NOTHING, Release.KEY);
        assertThat(shown.total("a", new Code("a2"))).hasToString("••");
        assertThat(shown.total("b", new Code("b1"))).hasToString("9");
        List<PrintedTable> printed = PrintedTable.all(shown, Map.of(), Release.FINNISH);
        assertThat(new Audit(both).leaks(printed, strength)).isEmpty();
        Set<Place> a2 = Set.of(new Place("a", "a2", ""));
        Set<Place> b1 = Set.of(new Place("b", "b1", ""));
        assertThat(new Audit(both, List.of(new Inclusion(a2, b1), new Inclusion(b1, a2))).leaks(printed, strength))
                .containsExactly(new Audit.Leak(SMALL, true));
        assertThat(new Audit(both, List.of(new Inclusion(a2, b1))).leaks(printed, strength))
                .as("at most 9 of them are in the second, so at least 3 in the first")
                .containsExactly(new Audit.Leak(SMALL, false));
    }

    @Test
    void everySmallCountNeedsAWitnessAtOneAndAtK() {
        Witness one = shift(-2);
        Witness five = shift(2);
        WitnessCheck check = new WitnessCheck(counts, figures);
        check.mustHold(List.of(one, five));
        for (List<Witness> lacking : List.of(List.<Witness>of(), List.of(one), List.of(five))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> check.mustHold(lacking))
                    .withMessageContaining("missing");
        }
    }

    @Test
    void noWitnessMakesAHiddenTotalZero() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new WitnessCheck(counts, figures).mustHold(shift(-3)))
                .withMessageContaining("what is known");
    }

    /** Some more of the small one, as many fewer of its companion. */
    private static Witness shift(long by) {
        return new Witness(SMALL, 3 + by, Map.of(SMALL, by, new Place("a", "a2", ""), -by));
    }

    @Test
    void bothPartsOfAWholeNeedEnough() {
        assertThat(Threshold.of(5).leavesRoomForTheWhole(750, 4_000)).isTrue();
        assertThat(Threshold.of(5).leavesRoomForTheWhole(4_000, 749)).isFalse();
        assertThat(Threshold.of(10).leavesRoomForTheWhole(1_499, 1_500)).isFalse();
    }
}
