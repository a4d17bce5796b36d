package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A long seeded walk through the real doors: at least two thousand moves that were made, by everybody who could, and
 * tries in between that were refused. After each the database is asked, in words of its own, whether what must always
 * hold holds; a refused try has changed nothing.
 */
@ExtendWith(ArquillianExtension.class)
class DoorWalkIT {

    private static final long SEED = Long.getLong("havainto.seed", 20261125);
    private static final int MOVES = 2_000;
    private static final int MOST_TRIES = 6_000;
    private static final Logger LOG = Logger.getLogger(DoorWalkIT.class.getName());

    @Inject
    TestCounty county;

    @Inject
    DoorWalk walk;

    @Inject
    Constraints constraints;

    @Test
    void whateverIsDoneThroughTheDoorsWhatMustHoldHolds() {
        List<Actor> everybody = new ArrayList<>();
        for (Who who : Who.values()) {
            everybody.add(county.as(who));
        }
        walk.begin(SEED, everybody);
        for (int tries = 0; walk.made() < MOVES; tries++) {
            assertThat(tries).as("tries, seed %s", SEED).isLessThan(MOST_TRIES);
            long report = walk.choose();
            String before = constraints.state(report);
            boolean made = walk.step();
            if (made) {
                assertThat(constraints.brokenBy(report))
                        .as("seed %s, move %s: %s", SEED, walk.made(), walk.last())
                        .isEmpty();
            } else {
                assertThat(constraints.state(report))
                        .as("seed %s, refused after move %s: %s", SEED, walk.made(), walk.last())
                        .isEqualTo(before);
            }
        }
        assertThat(constraints.broken()).as("in the whole database").isEmpty();
        assertThat(walk.moves().keySet()).as("kinds of moves that were made").containsExactlyInAnyOrder(Move.values());
        assertThat(walk.refusals())
                .as("what the doors let through the database never has to refuse")
                .doesNotContainKey("error.rule");
        LOG.log(Level.INFO, "seed {0}: {1} moves {2}, refused {3}", new Object[] {
            Long.toString(SEED), Integer.toString(walk.made()), walk.moves(), walk.refusals()
        });
    }
}
