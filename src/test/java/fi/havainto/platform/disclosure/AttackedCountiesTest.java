package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.disclosure.Audit.Leak;
import fi.havainto.platform.disclosure.Audit.Strength;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Counties by chance are protected, printed and attacked: nobody may get nearer to a small count than 1 to k. */
class AttackedCountiesTest {

    private static final Logger LOG = Logger.getLogger(AttackedCountiesTest.class.getName());

    private static final int COUNTIES = 1_000;
    private static final int COMPUTED_COUNTIES = 12;
    private static final int[] THRESHOLDS = {3, 5, 10};

    /** Of so many counties at most one cannot publish its year. */
    private static final int REFUSED_OF = 10;

    /** The first two volumes have few enough cells for a linear program each. */
    private static final int SMALL_BANDS = 2;

    @Test
    void noSmallCountIsNarrowedByTighteningLimits() {
        attack(COUNTIES, RandomCounty.BANDS.length, Strength.PROPAGATION);
    }

    @Test
    void noSmallCountIsNarrowedByLinearPrograms() {
        attack(COMPUTED_COUNTIES, SMALL_BANDS, Strength.LINEAR_PROGRAMS);
    }

    private static void attack(int counties, int bands, Strength strength) {
        long first = new Random().nextLong();
        Loss loss = new Loss();
        for (int i = 0; i < counties; i++) {
            long seed = first + i;
            int band = i % bands;
            Threshold threshold = new Threshold(THRESHOLDS[i / bands % THRESHOLDS.length]);
            // every threshold meets every number of halves
            int halvesBefore = (i / bands + i / (bands * THRESHOLDS.length)) % 3;
            RandomCounty county = RandomCounty.inBand(seed, band);
            loss.begin();
            Release release = Release.of(county, threshold, halvesBefore);
            loss.end(release);
            if (!release.isPublished()) {
                continue;
            }
            List<Leak> leaks = new Audit(release.counts()).leaks(release.tables(), strength);
            loss.found(leaks);
            assertThat(leaks)
                    .as("seed %dL, band %d, k %d, %d halves before", seed, band, threshold.k(), halvesBefore)
                    .isEmpty();
        }
        LOG.info(() -> strength + ": " + loss);
        assertThat(loss.smallCells()).isGreaterThan(counties);
        assertThat(loss.withoutTotal()).as("first seed %d: %s", first, loss).isLessThanOrEqualTo(counties / REFUSED_OF);
    }
}
