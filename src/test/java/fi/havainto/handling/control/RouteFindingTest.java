package fi.havainto.handling.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.entity.Route;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.report.entity.Area;
import fi.havainto.report.entity.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which rule wins: the nearest unit, then the one that says most, then the order that somebody gave. */
class RouteFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<OrganisationUnit> UPWARD = List.of(Area.UNIT, Area.SERVICES, Area.COUNTY);
    private static final List<String> THEMES = List.of("housing", "youth");
    private static final int CASES = 600;

    private final List<Route> rules = new ArrayList<>();

    @Test
    void theNearestUnitWinsOverTheMoreExactRule() {
        Route county = rule(Area.COUNTY, "housing", Level.UNIT);
        assertThat(found("housing", Level.UNIT)).contains(county);
        Route unit = rule(Area.UNIT, null, null);
        assertThat(found("housing", Level.UNIT)).contains(unit);
    }

    @Test
    void ofOneUnitThemeAndLevelThenThemeThenLevelThenNeither() {
        Route neither = rule(Area.SERVICES, null, null);
        assertThat(found("housing", Level.UNIT)).contains(neither);
        Route level = rule(Area.SERVICES, null, Level.UNIT);
        assertThat(found("housing", Level.UNIT)).contains(level);
        Route theme = rule(Area.SERVICES, "housing", null);
        assertThat(found("housing", Level.UNIT)).contains(theme);
        Route both = rule(Area.SERVICES, "housing", Level.UNIT);
        assertThat(found("housing", Level.UNIT)).contains(both);
        assertThat(found("youth", Level.NATIONAL)).contains(neither);
    }

    @Test
    void amongEqualsTheOrderDecides() {
        Route later = rule(Area.UNIT, "housing", null);
        later.setPriority(2);
        Route first = rule(Area.UNIT, "housing", null);
        first.setPriority(1);
        assertThat(found("housing", Level.UNIT)).contains(first);
    }

    @Test
    void whatIsOverOrToComeSaysNothing() {
        rule(Area.UNIT, null, null).setValidTo(TODAY.minusDays(1));
        rule(Area.UNIT, null, null).setValidFrom(TODAY.plusDays(1));
        assertThat(found("housing", Level.UNIT)).isEmpty();
        Route lastDay = rule(Area.UNIT, null, null);
        lastDay.setValidTo(TODAY);
        assertThat(found("housing", Level.UNIT)).contains(lastDay);
    }

    /** Against the definition said another way: nobody who is valid and covers is nearer, or says more, or comes first. */
    @Test
    void whateverTheRulesTheOneThatIsFoundIsBeatenByNone() {
        for (long n = 1; n <= CASES; n++) {
            long seed = n;
            Random random = new Random(seed);
            rules.clear();
            for (int i = random.nextInt(8); i > 0; i--) {
                Route rule = rule(
                        UPWARD.get(random.nextInt(UPWARD.size())),
                        random.nextBoolean() ? null : THEMES.get(random.nextInt(2)),
                        random.nextBoolean() ? null : Level.values()[random.nextInt(2)]);
                rule.setPriority(random.nextInt(3));
                rule.setValidTo(random.nextInt(4) == 0 ? TODAY.minusDays(1) : null);
            }
            String theme = THEMES.get(random.nextInt(2));
            Level level = Level.values()[random.nextInt(2)];
            Optional<Route> found = found(theme, level);
            List<Route> speaking = rules.stream()
                    .filter(rule -> rule.getValidTo() == null)
                    .filter(rule -> rule.getTheme() == null || rule.getTheme().equals(theme))
                    .filter(rule -> rule.getLevel() == null || rule.getLevel() == level)
                    .toList();
            assertThat(found.isPresent()).as("seed %s", seed).isEqualTo(!speaking.isEmpty());
            found.ifPresent(winner -> assertThat(speaking)
                    .as("seed %s", seed)
                    .allSatisfy(rule -> assertThat(rank(winner)).isGreaterThanOrEqualTo(rank(rule))));
        }
    }

    /** One number, greater is better. */
    private static long rank(Route rule) {
        long depth = rule.getUnit().getPath().length();
        long says = (rule.getTheme() == null ? 0 : 2) + (rule.getLevel() == null ? 0 : 1);
        return ((depth * 10 + says) * 1000 + (999 - rule.getPriority())) * 1000 + (999 - rule.getId());
    }

    private Route rule(OrganisationUnit unit, String theme, Level level) {
        Route rule = Ids.give(new Route(unit, theme, level, TODAY.minusDays(30)), rules.size() + 1L);
        rules.add(rule);
        return rule;
    }

    private Optional<Route> found(String theme, Level level) {
        return RouteFinding.find(rules, UPWARD, theme, level, TODAY);
    }
}
