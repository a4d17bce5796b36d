package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.entity.Holding;
import fi.havainto.handling.entity.Proof;
import fi.havainto.handling.entity.ProofLine;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the proof says of a county is what every single combination does, and every ladder ends at the coordinator. */
class RouteProofTest {

    private static final Logger LOG = Logger.getLogger(RouteProofTest.class.getName());
    private static final int UNITS = 300;
    private static final int SMALL = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 20261125})
    void everyCombinationStandsInOneLineThatIsTrueOfIt(long seed) {
        RandomCounty county = new RandomCounty(seed, UNITS);
        Proof proof = proof(county);
        assertThat(proof.combinations()).isEqualTo(UNITS * RandomCounty.THEMES.size() * Level.values().length);
        int holes = 0;
        for (OrganisationUnit unit : county.units) {
            for (String theme : RandomCounty.THEMES) {
                for (Level level : Level.values()) {
                    List<Rung> rungs = rungs(county, unit, theme, level, Set.of());
                    ProofLine line = only(proof, unit, theme, level);
                    assertThat(line.first()).isEqualTo(rungs.get(0));
                    assertThat(line.rungs()).isEqualTo(rungs.size());
                    boolean hole = isEmpty(county, rungs.get(0)) || isEmpty(county, rungs.get(rungs.size() - 1));
                    assertThat(line.isHole()).isEqualTo(hole);
                    holes += hole ? 1 : 0;
                }
            }
        }
        assertThat(proof.holes()).isEqualTo(holes);
        LOG.info(() -> "seed " + seed + ": " + proof.combinations() + " combinations, "
                + proof.lines().size() + " lines, " + proof.holes() + " holes, " + proof.circles() + " circles");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void everyLadderHasPeopleOnItsRungsAndEndsAtTheCoordinator(long seed) {
        RandomCounty county = new RandomCounty(seed, SMALL);
        for (OrganisationUnit unit : county.units) {
            for (Level level : Level.values()) {
                Set<Long> skipped = new HashSet<>(List.of(county.person(), county.person(), county.person()));
                List<Rung> rungs = rungs(county, unit, "housing", level, skipped);
                Rung last = rungs.get(rungs.size() - 1);
                assertThat(last.role()).isEqualTo(Role.COORDINATOR);
                assertThat(last.unit()).isEqualTo(county.units.get(0));
                assertThat(rungs.subList(0, rungs.size() - 1))
                        .allSatisfy(rung -> assertThat(Holding.others(
                                        county.holdings,
                                        rung.role(),
                                        rung.unit().getPath(),
                                        skipped))
                                .isNotEmpty());
                assertThat(rungs).extracting(Rung::desk).doesNotHaveDuplicates();
                assertThat(rungs).extracting(Rung::number).containsExactlyElementsOf(upTo(rungs.size()));
            }
        }
    }

    @Test
    void nobodyAtTheCoordinatorsDeskIsAHoleFromEverywhere() {
        RandomCounty county = new RandomCounty(7, SMALL);
        county.holdings.removeIf(holding -> holding.role() == Role.COORDINATOR);
        assertThat(proof(county).holes()).isEqualTo(proof(county).combinations());
    }

    private static Proof proof(RandomCounty county) {
        return new RouteProof(RandomCounty.THEMES, county.rules, county.holdings, RandomCounty.TODAY).of(county.units);
    }

    private static ProofLine only(Proof proof, OrganisationUnit unit, String theme, Level level) {
        List<ProofLine> lines = proof.lines().stream()
                .filter(line -> line.unit().equals(unit)
                        && line.themes().contains(theme)
                        && line.levels().contains(level))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<Rung> rungs(
            RandomCounty county, OrganisationUnit unit, String theme, Level level, Set<Long> skipped) {
        List<OrganisationUnit> upward = RandomCounty.upward(unit);
        Optional<Route> rule = RouteFinding.find(county.rules, upward, theme, level, RandomCounty.TODAY);
        return Ladder.of(rule, upward, county.holdings, skipped, RandomCounty.TODAY)
                .rungs();
    }

    private static boolean isEmpty(RandomCounty county, Rung rung) {
        return new HashSet<>(
                        Holding.of(county.holdings, rung.role(), rung.unit().getPath()))
                .isEmpty();
    }

    private static List<Integer> upTo(int size) {
        return IntStream.rangeClosed(1, size).boxed().toList();
    }
}
