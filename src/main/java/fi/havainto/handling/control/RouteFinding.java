package fi.havainto.handling.control;

import fi.havainto.handling.entity.Route;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rule a proposal follows: the tree is walked upward from its unit, and the nearest unit with a rule for its
 * theme and level wins; of that unit's rules the one that says most, then the one of the least priority number.
 */
public final class RouteFinding {

    private static final Comparator<Route> BEST = Comparator.comparing(Route::precision)
            .reversed()
            .thenComparing(Route::getPriority)
            .thenComparing(Route::getId);

    private RouteFinding() {}

    /** @param upward the unit of the report and those above it, nearest first */
    public static Optional<Route> find(
            Collection<Route> rules, List<OrganisationUnit> upward, String theme, Level level, LocalDate today) {
        return upward.stream()
                .flatMap(unit -> rules.stream()
                        .filter(rule -> rule.getUnit().getId().equals(unit.getId()))
                        .filter(rule -> rule.isValidOn(today) && rule.covers(theme, level))
                        .min(BEST)
                        .stream())
                .findFirst();
    }
}
