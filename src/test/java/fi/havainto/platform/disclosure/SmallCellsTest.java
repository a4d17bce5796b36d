package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tries to work out hidden counts from everything that is shown. */
class SmallCellsTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @Test
    void showsWhatIsNotSmall() {
        assertThat(column(5, 0, 17)).containsExactly("5", "0", "17", "22");
    }

    @Test
    void hidesASmallCountAndTheNextSmallestWithOneMark() {
        assertThat(column(3, 100, 7, 0)).containsExactly("••", "100", "••", "0", "110");
    }

    @Test
    void needsNoCompanionWhenTwoAreSmall() {
        assertThat(column(4, 100, 1)).containsExactly("••", "100", "••", "105");
    }

    @Test
    void hidesATotalThatIsSmallOrThatTellsTheOnlyCount() {
        assertThat(column(3)).containsExactly("••", "••");
        assertThat(column(3, 0, 0)).containsExactly("••", "0", "0", "••");
        assertThat(column(2, 2)).containsExactly("••", "••", "••");
        assertThat(column(0, 0)).containsExactly("0", "0", "0");
    }

    @Test
    void hidesInBothDirectionsOfATable() {
        Figures figures = SmallCells.hide(new long[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
        assertThat(row(figures, 0)).containsExactly("••", "••", "30", "53");
        assertThat(row(figures, 1)).containsExactly("••", "••", "60", "150");
        assertThat(row(figures, 2)).containsExactly("70", "80", "90", "240");
    }

    /** Each line has two hidden cells, yet the two upper rows less the two left columns give the cell between. */
    @Test
    void seesThroughABridgeBetweenTwoBlocks() {
        long[][] counts = {{2, 2, 50, 50}, {2, 2, 3, 50}, {50, 50, 2, 2}, {50, 50, 2, 2}};
        Margins naive = new Margins(counts);
        for (int[] cell : new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 2}, {2, 3}, {3, 2}, {3, 3}}) {
            naive.hide(cell[0], cell[1]);
        }
        assertThat(new Subtraction(naive).reveals(1, 2)).isTrue();
        assertThat(new Subtraction(naive).reveals(0, 0)).isFalse();
        assertSafe(counts, "bridge");
    }

    /** The single 1 joins two groups of hidden cells; its own row and column have nothing more to hide. */
    @Test
    void hidesElsewhereWhenRowAndColumnAreUsedUp() {
        long[][] counts = {
            {1, 0, 0, 0, 0, 0},
            {0, 2, 0, 0, 0, 0},
            {0, 20, 21, 0, 90, 90},
            {0, 23, 22, 0, 90, 90},
            {0, 90, 90, 2, 20, 23},
            {0, 90, 90, 0, 21, 22},
        };
        assertSafe(counts, "two groups");
    }

    /** Five small counts, each at least one, leave no doubt under a shown five. */
    @Test
    void hidesATotalThatLeavesNoChoice() {
        assertThat(column(1, 1, 1, 1, 1)).containsExactly("••", "••", "••", "••", "••", "••");
        assertThat(column(1, 1, 1, 1, 2)).containsExactly("••", "••", "••", "••", "••", "6");
    }

    /** Four hidden counts in a square, but the upper two add up to a shown two: nothing can give way. */
    @Test
    void seesThatAHiddenCountCannotGoBelowOne() {
        Margins naive = new Margins(new long[][] {{1, 1}, {4, 9}});
        for (int[] cell : new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}) {
            naive.hide(cell[0], cell[1]);
        }
        assertThat(new Subtraction(naive).reveals(1, 0)).isTrue();
    }

    @Test
    void letsNoHiddenSmallCountBeComputedInRandomTables() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 600; i++) {
            int largest = 4 + random.nextInt(30);
            long[][] counts = table(random, 1 + random.nextInt(3), 1 + random.nextInt(3), largest);
            assertSafe(counts, "seed " + seed + ", table " + i);
        }
    }

    @Test
    void hidesEverySmallCountAndNoZeroInLargeTables() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            long[][] counts = table(random, 17, 1 + random.nextInt(8), 20);
            Figures figures = SmallCells.hide(counts);
            for (int row = 0; row < counts.length; row++) {
                assertThat(singleHidden(row(figures, row)))
                        .as("seed %d, table %d, row %d", seed, i, row)
                        .isFalse();
                for (int column = 0; column < counts[row].length; column++) {
                    String text = figures.cells().get(row).get(column).text(FINNISH);
                    long count = counts[row][column];
                    String as = "seed %d, table %d: %d is %s".formatted(seed, i, count, text);
                    assertThat(text.equals(Figure.MARK) || count == 0 || count >= SmallCells.K)
                            .as(as)
                            .isTrue();
                    assertThat(count != 0 || text.equals("0")).as(as).isTrue();
                }
            }
        }
    }

    @Test
    void writesThousandsInTheWayOfTheLanguage() {
        Figure figure = SmallCells.hide(1_234_567).total();
        assertThat(figure.text(FINNISH)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(figure.text(Locale.forLanguageTag("sv-FI"))).isEqualTo("1\u00A0234\u00A0567");
        assertThat(figure.text(Locale.ENGLISH)).isEqualTo("1,234,567");
        assertThat(SmallCells.hide(1).total()).hasToString("••");
    }

    @Test
    void refusesWhatIsNoTableOfCounts() {
        assertThatThrownBy(() -> SmallCells.hide(new long[0][0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallCells.hide(5, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallCells.hide(new long[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallCells.hide(Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
    }

    /** Looks for another table, one step up or down a cell, that a reader could not tell from this one. */
    private static void assertSafe(long[][] counts, String which) {
        Reader reader = new Reader(counts, SmallCells.hide(counts));
        for (int row = 0; row <= counts.length; row++) {
            for (int column = 0; column <= counts[0].length; column++) {
                long count = reader.count(row, column);
                if (count > 0 && count < SmallCells.K) {
                    assertThat(reader.shows(row, column)).as(which).isFalse();
                    assertThat(reader.canDoubt(row, column))
                            .as("%s: %s at %d, %d", which, Arrays.deepToString(counts), row, column)
                            .isTrue();
                }
            }
        }
    }

    private static long[][] table(Random random, int rows, int columns, int largest) {
        long[][] counts = new long[rows][columns];
        for (long[] row : counts) {
            Arrays.setAll(row, column -> random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(largest));
        }
        return counts;
    }

    private static boolean singleHidden(List<String> line) {
        return line.stream().filter(Figure.MARK::equals).count() == 1;
    }

    private static List<String> column(long... counts) {
        Figures figures = SmallCells.hide(counts);
        List<Figure> all = new ArrayList<>();
        figures.cells().forEach(all::addAll);
        all.add(figures.total());
        assertThat(figures.columnTotals()).containsExactly(figures.total());
        return all.stream().map(figure -> figure.text(FINNISH)).toList();
    }

    private static List<String> row(Figures figures, int row) {
        List<Figure> all = new ArrayList<>(figures.cells().get(row));
        all.add(figures.rowTotals().get(row));
        return all.stream().map(figure -> figure.text(FINNISH)).toList();
    }
}
