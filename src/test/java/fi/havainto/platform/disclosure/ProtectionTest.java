package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is hidden of small tables that can be looked through by eye, or by trying every table there is. */
class ProtectionTest {

    private static final Cube CUBE = new Cube("a", "b");
    private static final Threshold FIVE = Threshold.of(5);

    @Test
    void showsWhatIsNotSmall() {
        assertThat(list(5, 0, 17)).containsExactly("5", "0", "17", "22");
    }

    @Test
    void hidesASmallCountAndTheNextSmallestWithOneMark() {
        assertThat(list(3, 100, 7, 0)).containsExactly("••", "100", "••", "0", "110");
    }

    @Test
    void needsNoCompanionWhenTwoSmallOnesCanBeFive() {
        assertThat(list(4, 100, 3)).containsExactly("••", "100", "••", "107");
        assertThat(list(4, 100, 2)).containsExactly("••", "100", "••", "106");
        assertThat(list(2, 100, 1)).containsExactly("••", "••", "••", "103");
        assertThat(list(4, 100, 1)).containsExactly("••", "••", "••", "105");
    }

    @Test
    void showsNothingOfSoLittle() {
        assertThat(list(3)).containsExactly("••", "••");
        assertThat(list(3, 1, 0)).containsExactly("••", "••", "••", "••");
        assertThat(list(0, 0)).containsExactly("0", "0", "0");
    }

    @Test
    void hidesNoZeroTotalWhateverElseIsLeft() {
        assertThat(list(5, 0, 0)).containsExactly("5", "0", "0", "5");
        assertThat(list(4, 2, 0)).containsExactly("••", "••", "0", "6");
        assertThat(list(1, 0, 4))
                .as("one of them would be known to be 4 at most")
                .containsOnly("••");
        assertThat(list(3, 0, 4, 0, 2)).containsExactly("••", "0", "••", "0", "••", "9");
    }

    /** Who sees that no zero is ever hidden knows each hidden total to be 1 at least: five of them, in sum 5, would be told. */
    @Test
    void hidesMoreThanTotalsOfOneEach() {
        assertThat(list(1, 1, 1, 1, 1, 30, 60)).containsExactly("••", "••", "••", "••", "••", "••", "60", "95");
    }

    /** What is hidden of a list adds up to a sum that anybody can work out: five people must stand behind that too. */
    @Test
    void hidesNoSumOfFewPeople() {
        Plan plan = new Plan(List.of(RandomCounty.dimension("a", 4)), List.of());
        Counts counts = new Counts(plan, FIVE);
        add(counts, "a", 1, 6, "one and the same");
        add(counts, "a", 2, 5, "one and the same");
        add(counts, "a", 3, 30, null);
        add(counts, "a", 4, 60, null);
        FigureSet figures = Protection.of(counts, Earlier.NOTHING, Release.KEY);
        assertThat(figures.total("a", new Code("a3"))).isEqualTo(new Figure.Hidden());
        assertThat(figures.total("a", new Code("a4"))).hasToString("60");
    }

    /** The same in a row of a cube: its hidden cells together belong to one person, so that its total is hidden too. */
    @Test
    void hidesNoSumOfFewPeopleInACube() {
        Dimension a = RandomCounty.dimension("a", 4);
        Dimension b = RandomCounty.dimension("b", 3);
        Counts counts = new Counts(new Plan(List.of(a, b), List.of(CUBE)), FIVE);
        long[][] table = {{6, 6, 30}, {9, 9, 30}, {20, 20, 30}, {30, 30, 30}};
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                for (int i = 0; i < table[row][column]; i++) {
                    Object person = row == 0 && column < 2 ? "one and the same" : row + "-" + column + "-" + i;
                    counts.add(Map.of("a", a.codes().get(row), "b", b.codes().get(column)), Set.of(person));
                }
            }
        }
        FigureSet figures = Protection.of(counts, Earlier.NOTHING, Release.KEY);
        assertThat(figures.total()).isInstanceOf(Figure.Shown.class);
        assertThat(figures.at(CUBE, a.codes().get(0), b.codes().get(0))).isEqualTo(new Figure.Hidden());
        assertThat(figures.total("a", a.codes().get(0))).isEqualTo(new Figure.Hidden());
    }

    /** Six reports, but all of one person: whoever knows that person must not find them. */
    @Test
    void protectsManyCountsOfFewPeopleLikeASmallCount() {
        Plan plan = new Plan(List.of(RandomCounty.dimension("a", 3)), List.of());
        Counts counts = new Counts(plan, FIVE);
        add(counts, "a", 1, 6, "one and the same");
        add(counts, "a", 2, 50, null);
        add(counts, "a", 3, 60, null);
        FigureSet figures = Protection.of(counts, Earlier.NOTHING, Release.KEY);
        assertThat(figures.total("a", new Code("a1"))).isEqualTo(new Figure.Hidden());
        Interval known = new Attack(PrintedTable.all(figures, Map.of(), Locale.ROOT), 0)
                .byPropagation(Map.of("a", "a1"))
                .orElseThrow();
        assertThat(known.holds(1, 6)).isTrue();
    }

    /** Everybody knows that the class is not in use: its zero is no companion, and is shown. */
    @Test
    void hidesNoZeroThatEverybodyKnows() {
        Plan plan = new Plan(List.of(RandomCounty.dimension("a", 4)), List.of());
        Counts counts = new Counts(plan, FIVE);
        add(counts, "a", 1, 4, null);
        add(counts, "a", 2, 4, null);
        counts.knownToBeEmpty("a", new Code("a3"));
        FigureSet figures = Protection.of(counts, Earlier.NOTHING, Release.KEY);
        assertThat(figures.total("a", new Code("a3"))).hasToString("0");
        assertThatThrownBy(() -> counts.knownToBeEmpty("a", new Code("a1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What an earlier publication showed cannot be a companion; when nothing else is left, nothing new is shown. */
    @Test
    void publishesNothingNewWhereTheEarlierPublicationLeavesNoWay() {
        Plan plan = new Plan(List.of(RandomCounty.dimension("half", 2)), List.of());
        Counts counts = new Counts(plan, FIVE);
        add(counts, "half", 1, 40, null);
        add(counts, "half", 2, 3, null);
        Place first = new Place("half", "half1", "");
        FigureSet figures = Protection.of(counts, new Earlier(Set.of(first), Set.of()), Release.KEY);
        assertThat(figures.at(first)).hasToString("40");
        assertThat(figures.total("half", new Code("half2"))).isEqualTo(new Figure.Hidden());
        assertThat(figures.total()).isEqualTo(new Figure.Hidden());
    }

    @Test
    void leavesEverySmallCountFromOneToKInEveryTableThatLooksTheSame() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Threshold threshold = new Threshold(2 + random.nextInt(3));
            long[][] table = new long[2 + random.nextInt(2)][3];
            for (long[] row : table) {
                Arrays.setAll(row, column -> random.nextInt(random.nextInt(4) + 1));
            }
            assertSafe(counts(table, threshold), "seed %d, table %s".formatted(seed, Arrays.deepToString(table)));
        }
    }

    private static void assertSafe(Counts counts, String which) {
        FigureSet figures = Protection.of(counts, Earlier.NOTHING, Release.KEY);
        if (figures.total() instanceof Figure.Hidden) {
            assertThat(figures.shownPlaces()).as(which).isEmpty();
            return;
        }
        EveryTable every = new EveryTable(figures, CUBE);
        for (Place place : counts.plan().places()) {
            if (counts.isSmall(place)) {
                assertThat(every.seen(place).holds(1, counts.threshold().k()))
                        .as("%s at %s: %s", which, place, every.seen(place))
                        .isTrue();
            }
        }
    }

    private static Counts counts(long[][] table, Threshold threshold) {
        Dimension a = RandomCounty.dimension("a", table.length);
        Dimension b = RandomCounty.dimension("b", table[0].length);
        Counts counts = new Counts(new Plan(List.of(a, b), List.of(CUBE)), threshold);
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                for (int i = 0; i < table[row][column]; i++) {
                    counts.add(
                            Map.of("a", a.codes().get(row), "b", b.codes().get(column)),
                            Set.of(row + "-" + column + "-" + i));
                }
            }
        }
        return counts;
    }

    private static void add(Counts counts, String dimension, int code, int times, Object person) {
        for (int i = 0; i < times; i++) {
            counts.add(Map.of(dimension, new Code(dimension + code)), Set.of(person == null ? code + "-" + i : person));
        }
    }

    private static List<String> list(long... table) {
        Dimension a = RandomCounty.dimension("a", table.length);
        Counts counts = new Counts(new Plan(List.of(a), List.of()), FIVE);
        for (int i = 0; i < table.length; i++) {
            add(counts, "a", i + 1, (int) table[i], null);
        }
        FigureSet figures = Protection.ofLists(counts);
        List<Figure> all = new ArrayList<>(
                a.codes().stream().map(code -> figures.total("a", code)).toList());
        all.add(figures.total());
        return all.stream().map(Figure::toString).toList();
    }
}
