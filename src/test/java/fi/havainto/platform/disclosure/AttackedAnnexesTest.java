package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.disclosure.Audit.Strength;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Counties by chance publish annexes, of the year and of halves before it, for the county and for two municipalities. Somebody
 * reads nothing but the texts of all of them together (the files in both languages, the papers) and computes: nobody may get
 * nearer to a small count than 1 to k.
 */
class AttackedAnnexesTest {

    private static final Logger LOG = Logger.getLogger(AttackedAnnexesTest.class.getName());

    private static final int COUNTIES = 1_000;
    private static final int COMPUTED_COUNTIES = 12;
    private static final int CARELESS_COUNTIES = 24;
    private static final Duration FOR_PAPERS = Duration.ofSeconds(6);

    /** One in each language; each is three papers, and one more for every half that was published before. */
    private static final int READ_ON_PAPER = 2;

    private static final int FIVE = 5;
    private static final int[] THRESHOLDS = {3, 5, 10};

    /** The first two volumes have few enough cells for a linear program each. */
    private static final int SMALL_BANDS = 2;

    private final long first = new Random().nextLong();
    private long small;
    private long exact;
    private long narrowed;

    @Test
    void noSmallCountIsNarrowedByTighteningLimitsOfWhatFilesSay() {
        int published = 0;
        for (int i = 0; i < COUNTIES; i++) {
            RenderedRelease rendered = rendered(i, RandomCounty.BANDS.length);
            if (rendered != null) {
                published++;
                attack(rendered, rendered.tablesOfFiles(), Strength.PROPAGATION);
            }
        }
        report(published, "counties by the files");
        assertThat(small).isGreaterThan(COUNTIES);
    }

    @Test
    void noSmallCountIsNarrowedByTighteningLimitsOfWhatPapersSay() {
        long end = System.nanoTime() + FOR_PAPERS.toNanos();
        int published = 0;
        for (int i = 0; published < READ_ON_PAPER || System.nanoTime() < end; i++) {
            RenderedRelease rendered = rendered(i, RandomCounty.BANDS.length);
            if (rendered != null) {
                List<PrintedTable> said = rendered.tablesOfPapers(published % 2 == 0 ? "fi" : "sv");
                assertThat(said).containsExactlyInAnyOrderElementsOf(rendered.tablesOfFiles());
                attack(rendered, said, Strength.PROPAGATION);
                published++;
            }
        }
        report(published, "counties by the papers");
        assertThat(small).isPositive();
    }

    @Test
    void noSmallCountIsNarrowedByLinearPrograms() {
        int published = 0;
        for (int i = 0; published < COMPUTED_COUNTIES; i++) {
            RenderedRelease rendered = rendered(i, SMALL_BANDS);
            if (rendered != null) {
                attack(rendered, rendered.tablesOfFiles(), Strength.LINEAR_PROGRAMS);
                published++;
            }
        }
        report(published, "counties by linear programs");
        assertThat(small).isPositive();
    }

    @Test
    void aCompanionThatIsOpenedGivesSmallCountsAway() {
        for (Release release : releases()) {
            List<Place> companions = release.year().hiddenPlaces().stream()
                    .filter(place -> release.counts().count(place) > 0
                            && !release.counts().isSmall(place))
                    .toList();
            RenderedRelease careless = new RenderedRelease(
                    release,
                    (place, figure) -> companions.stream()
                            .filter(one -> List.of(one.table(), one.row(), one.column())
                                    .equals(place))
                            .findFirst()
                            .map(one ->
                                    Figure.kept(Long.toString(release.counts().count(one))))
                            .orElse(figure));
            look(careless.release(), careless.tablesOfFiles(), Strength.PROPAGATION, Set.of());
        }
        assertThat(exact).as("first seed %dL", first).isPositive();
    }

    /** Every second small count is printed as less than five; what is known of the others is looked at. */
    @Test
    void lessThanFiveGivesOtherSmallCountsAway() {
        for (Release release : releases()) {
            Audit audit = new Audit(release.counts());
            List<Map<String, String>> names = audit.smallPlaces().stream()
                    .filter(place -> release.counts().count(place) < FIVE)
                    .map(audit::name)
                    .toList();
            Set<Map<String, String>> retouched = IntStream.range(0, names.size())
                    .filter(i -> i % 2 == 0)
                    .mapToObj(names::get)
                    .collect(Collectors.toSet());
            List<PrintedTable> said = Retouching.of(
                    new RenderedRelease(release).tablesOfFiles(),
                    (name, text) -> text.equals(Figure.MARK) && retouched.contains(name) ? "< 5" : text);
            look(release, said, Strength.PROPAGATION, retouched);
        }
        assertThat(narrowed).as("first seed %dL", first).isPositive();
    }

    @Test
    void withoutProtectionEverythingIsKnown() {
        for (Release release : releases()) {
            RenderedRelease open = new RenderedRelease(
                    release,
                    (place, figure) -> Figure.kept(Long.toString(
                            release.counts().count(new Place(place.get(0), place.get(1), place.get(2))))));
            look(release, open.tablesOfFiles(), Strength.PROPAGATION, Set.of());
        }
        assertThat(exact).as("first seed %dL", first).isEqualTo(small).isPositive();
    }

    /** The county's annex is right; the one of a municipality has the hidden ones too. */
    @Test
    void aMunicipalityThatIsToldMoreThanItsCountyIsFound() {
        Release release = IntStream.range(0, CARELESS_COUNTIES)
                .mapToObj(i -> release(i, RandomCounty.BANDS.length - 1, FIVE))
                .filter(one -> one.isPublished()
                        && one.year().hiddenPlaces().stream()
                                .anyMatch(place -> place.table().equals(RandomCounty.THEME.name())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("first seed " + first));
        RenderedRelease careless = new RenderedRelease(
                release,
                (place, figure) -> figure,
                (place, figure) -> Figure.kept(
                        Long.toString(release.counts().count(new Place(place.get(0), place.get(1), place.get(2))))));
        assertThatThrownBy(careless::tablesOfFiles)
                .as("first seed %dL", first)
                .hasMessageContaining("in another annex");
    }

    private RenderedRelease rendered(int i, int bands) {
        Release release = release(i, bands, THRESHOLDS[i / bands % THRESHOLDS.length]);
        return release.isPublished() ? new RenderedRelease(release) : null;
    }

    private List<Release> releases() {
        return IntStream.range(0, CARELESS_COUNTIES)
                .mapToObj(i -> release(i, RandomCounty.BANDS.length - 1, FIVE))
                .filter(Release::isPublished)
                .toList();
    }

    /** With none, one or both halves published before; every threshold and volume meets every number of them. */
    private Release release(int i, int bands, int k) {
        int halves = (i / bands + i / (bands * THRESHOLDS.length)) % 3;
        return Release.of(RandomCounty.inBand(first + i, i % bands), new Threshold(k), halves);
    }

    private void attack(RenderedRelease rendered, List<PrintedTable> said, Strength strength) {
        look(rendered.release(), said, strength, Set.of());
        assertThat(exact).as("exact, first seed %dL", first).isZero();
        assertThat(narrowed).as("narrowed, first seed %dL", first).isZero();
    }

    /** Looks at every small count that stands in any table. */
    private void look(Release release, List<PrintedTable> said, Strength strength, Set<Map<String, String>> besides) {
        Audit audit = new Audit(release.counts());
        Attack attack = new Attack(said, 0);
        for (Place place : audit.smallPlaces()) {
            Map<String, String> name = audit.name(place);
            Optional<Interval> known = besides.contains(name)
                    ? Optional.empty()
                    : strength == Strength.PROPAGATION ? attack.byPropagation(name) : attack.byLinearPrograms(name);
            long count = release.counts().count(place);
            known.ifPresent(interval -> {
                small++;
                if (interval.isExact()) {
                    exact++;
                } else if (!interval.holds(
                        1, Math.max(release.counts().threshold().k(), count))) {
                    narrowed++;
                }
            });
        }
    }

    private void report(int counties, String how) {
        LOG.info(() -> counties + " " + how + ": of " + small + " small counts " + exact + " exact, " + narrowed
                + " narrowed");
    }
}
