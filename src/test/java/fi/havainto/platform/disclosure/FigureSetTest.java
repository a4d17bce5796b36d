package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One set, whoever asks, in whatever order things were counted. */
class FigureSetTest {

    private static final Threshold FIVE = Threshold.of(5);
    private static final Cube CUBE = RandomCounty.THEME_HALF;

    private final long seed = new Random().nextLong();
    private final RandomCounty county = RandomCounty.inBand(seed, 1);
    private final Counts counts = county.year(FIVE);
    private final FigureSet figures = Protection.of(counts, Earlier.NOTHING, Release.KEY);

    @Test
    void isTheSameInEveryOrderLanguageAndRun() {
        List<String> once = texts(figures);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            FigureSet again = Protection.of(county.yearShuffled(FIVE, 7), Earlier.NOTHING, Release.KEY);
            assertThat(texts(again)).as("seed %d", seed).isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Without the secret nobody can tell which companions would have been taken. */
    @Test
    void hidesOtherCompanionsUnderAnotherSecret() {
        CostKey other = new CostKey("another secret of the tests, as long".getBytes(StandardCharsets.UTF_8));
        long different = 0;
        for (int i = 0; i < 10; i++) {
            Counts year = RandomCounty.inBand(seed + i, 1).year(FIVE);
            Set<Place> hidden =
                    Protection.of(year, Earlier.NOTHING, Release.KEY).hiddenPlaces();
            different +=
                    hidden.equals(Protection.of(year, Earlier.NOTHING, other).hiddenPlaces()) ? 0 : 1;
        }
        assertThat(different).as("seed %d", seed).isPositive();
        assertThat(other.id()).hasSize(12).isNotEqualTo(Release.KEY.id());
        assertThatThrownBy(() -> new CostKey(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersSelectionsFromShownFiguresOnly() {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Set<Code> rows = some(RandomCounty.THEME, random);
            Set<Code> columns = some(RandomCounty.HALF, random);
            Figure answer = figures.select(CUBE, rows, columns);
            if (answer instanceof Figure.Shown shown) {
                long sum = rows.stream()
                        .flatMap(row -> columns.stream().map(column -> Place.cell(CUBE, row, column)))
                        .mapToLong(counts::count)
                        .sum();
                assertThat(shown.value()).as("seed %d", seed).isEqualTo(sum);
            } else {
                assertThat(figures.hiddenPlaces())
                        .as("seed %d", seed)
                        .anyMatch(place -> place.table().equals(CUBE.name())
                                && rows.contains(new Code(place.row()))
                                && columns.contains(new Code(place.column())));
            }
        }
    }

    @Test
    void answersEverythingWithTheTotalAndNothingElseThanThePlan() {
        Set<Code> rows = new HashSet<>(RandomCounty.THEME.codes());
        Set<Code> columns = new HashSet<>(RandomCounty.HALF.codes());
        assertThat(figures.select(CUBE, rows, columns)).isEqualTo(figures.total());
        assertThat(figures.select(CUBE, rows, Set.of())).isEqualTo(new Figure.NotPublished());
        assertThat(figures.select(CUBE, rows, Set.of(new Code("half3")))).isEqualTo(new Figure.NotPublished());
        assertThat(figures.select(new Cube("place", "half"), rows, columns)).isEqualTo(new Figure.NotPublished());
        assertThat(figures.total("weather", new Code("rain"))).isEqualTo(new Figure.NotPublished());
    }

    @Test
    void isTheSameAfterKeeping() {
        Map<Place, OptionalLong> kept = new HashMap<>();
        for (Place place : counts.plan().places()) {
            kept.put(
                    place,
                    figures.at(place) instanceof Figure.Shown shown
                            ? OptionalLong.of(shown.value())
                            : OptionalLong.empty());
        }
        assertThat(texts(FigureSet.kept(counts.plan(), kept))).isEqualTo(texts(figures));
        kept.remove(Place.WHOLE);
        assertThatThrownBy(() -> FigureSet.kept(counts.plan(), kept)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALowThresholdAndAnUnknownClass() {
        assertThatThrownBy(() -> Threshold.of(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counts.add(Map.of("theme", new Code("theme99")), Set.of("somebody")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Code> some(Dimension dimension, Random random) {
        Set<Code> some = new HashSet<>(Set.of(dimension.codes().get(0)));
        dimension.codes().stream().filter(code -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    private static List<String> texts(FigureSet figures) {
        return figures.plan().places().stream()
                .map(place -> place + figures.at(place).text(Locale.ENGLISH))
                .toList();
    }
}
