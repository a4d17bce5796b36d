package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.disclosure.Audit.Leak;
import fi.havainto.platform.disclosure.Audit.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The attack is worth something: it finds what each careless way of publishing gives away. */
class CarelessPublicationTest {

    private static final int COUNTIES = 40;
    private static final Threshold THRESHOLD = Threshold.of(5);

    private final long first = new Random().nextLong();
    private final List<Release> releases = new ArrayList<>();

    @BeforeEach
    void publish() {
        for (int i = 0; i < COUNTIES; i++) {
            Release release = Release.of(RandomCounty.inBand(first + i, i % 3), THRESHOLD, i % 2);
            if (release.isPublished()) {
                releases.add(release);
            }
        }
    }

    @Test
    void nothingIsFoundWithoutCarelessness() {
        assertThat(found(Release::tables)).as("first seed %d", first).isEmpty();
    }

    @Test
    void aCompanionThatIsOpenedGivesSmallCountsAway() {
        Random random = new Random(first);
        List<Leak> found = found(release -> {
            List<Place> companions = release.year().hiddenPlaces().stream()
                    .filter(place -> release.counts().count(place) > 0
                            && !release.counts().isSmall(place))
                    .sorted()
                    .toList();
            return companions.isEmpty()
                    ? release.tables()
                    : opened(release, Set.of(companions.get(random.nextInt(companions.size()))));
        });
        assertThat(found).as("first seed %d", first).isNotEmpty();
    }

    @Test
    void hidingOnlyWhatIsSmallGivesSmallCountsAwayExactly() {
        List<Leak> found = found(release -> {
            Set<Place> notSmall = new HashSet<>(release.year().hiddenPlaces());
            notSmall.removeIf(release.counts()::isSmall);
            return opened(release, notSmall);
        });
        assertThat(found).as("first seed %d", first).anyMatch(Leak::exact);
    }

    /** One table prints "< 5" and another the mark: also of counts that bear the mark everywhere too much is known then. */
    @Test
    void lessThanFiveHereGivesAwaySmallCountsElsewhere() {
        long elsewhere = releases.stream()
                .mapToLong(CarelessPublicationTest::leaksBesideLessThanFive)
                .sum();
        assertThat(elsewhere).as("first seed %d", first).isPositive();
    }

    /** The leaks at places that were not retouched, when every second small count is printed as less than five. */
    private static long leaksBesideLessThanFive(Release release) {
        Audit audit = new Audit(release.counts());
        List<Map<String, String>> small = audit.smallPlaces().stream()
                .filter(place -> release.counts().count(place) < THRESHOLD.k())
                .map(audit::name)
                .toList();
        Set<Map<String, String>> retouched = IntStream.range(0, small.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(small::get)
                .collect(Collectors.toSet());
        List<PrintedTable> tables = Retouching.of(
                release.tables(), (name, text) -> text.equals(Figure.MARK) && retouched.contains(name) ? "< 5" : text);
        return audit.leaks(tables, Strength.PROPAGATION).stream()
                .filter(leak -> !retouched.contains(audit.name(leak.place())))
                .count();
    }

    /** Who shows every zero, and says so, says of every hidden count that it is one or more. */
    @Test
    void aPromiseThatNoZeroIsHiddenGivesSmallCountsAway() {
        long narrowed = releases.stream()
                .mapToLong(release -> {
                    Attack attack = new Attack(opened(release, emptyPlaces(release)), 1);
                    Audit audit = new Audit(release.counts());
                    return audit.smallPlaces().stream()
                            .map(place ->
                                    attack.byPropagation(audit.name(place)).orElseThrow())
                            .filter(known -> !known.holds(1, THRESHOLD.k()))
                            .count();
                })
                .sum();
        assertThat(narrowed).as("first seed %d", first).isPositive();
    }

    private List<Leak> found(Function<Release, List<PrintedTable>> printed) {
        return releases.stream()
                .flatMap(release ->
                        new Audit(release.counts()).leaks(printed.apply(release), Strength.PROPAGATION).stream())
                .toList();
    }

    private static Set<Place> emptyPlaces(Release release) {
        return release.year().hiddenPlaces().stream()
                .filter(place -> release.counts().count(place) == 0)
                .collect(Collectors.toSet());
    }

    /** The tables with the true counts of some places. */
    private static List<PrintedTable> opened(Release release, Set<Place> places) {
        Audit audit = new Audit(release.counts());
        Map<Map<String, String>, Long> counts = new HashMap<>();
        places.forEach(place -> counts.put(audit.name(place), release.counts().count(place)));
        return Retouching.of(
                release.tables(), (name, text) -> counts.containsKey(name) ? Long.toString(counts.get(name)) : text);
    }
}
