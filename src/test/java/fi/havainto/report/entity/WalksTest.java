package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is tried, by whomever, in whatever order: what must hold of a report holds after every move. */
class WalksTest {

    private static final int WALKS = 200;
    private static final int STEPS = 100;

    @Test
    void whateverIsTriedTheInvariantsHold() {
        Map<Move, Integer> made = new EnumMap<>(Move.class);
        Map<Outcome, Integer> decided = new EnumMap<>(Outcome.class);
        Set<String> refusals = new HashSet<>();
        for (long seed = 1; seed <= WALKS; seed++) {
            Walk walk = walked(seed);
            walk.made().forEach((move, times) -> made.merge(move, times, Integer::sum));
            walk.decided().forEach((outcome, times) -> decided.merge(outcome, times, Integer::sum));
            refusals.addAll(walk.refusals());
        }
        assertThat(made).as("moves that the walks made").containsOnlyKeys(Move.values());
        assertThat(decided).as("outcomes that the walks saw").containsOnlyKeys(Outcome.values());
        assertThat(refusals)
                .contains(
                        "error.conflict",
                        "report.move.wrongStage",
                        "report.move.notYours",
                        "report.move.notYourLevel",
                        "report.move.alreadyYours",
                        "report.move.nowhereToReturn",
                        "report.move.alreadyAsked",
                        "report.move.notAsked",
                        "report.move.notDue",
                        "report.move.lastRung",
                        "report.move.notManagement",
                        "report.move.unchecked",
                        "report.move.alreadyContested",
                        "report.move.noProposal",
                        "report.move.tooLong");
    }

    private static Walk walked(long seed) {
        Walk walk = new Walk(seed);
        for (int step = 1; step <= STEPS; step++) {
            try {
                walk.step();
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ", step " + step + ": " + broken.getMessage(), broken);
            }
        }
        return walk;
    }
}
