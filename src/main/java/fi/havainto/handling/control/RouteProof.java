package fi.havainto.handling.control;

import fi.havainto.account.entity.Holding;
import fi.havainto.handling.entity.Proof;
import fi.havainto.handling.entity.ProofLine;
import fi.havainto.handling.entity.ProofLine.Fault;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proves that nothing is without a receiver: goes through every unit, theme and level, in memory, and says where a
 * proposal would go today. It asks the same code that routes a report.
 */
public final class RouteProof {

    private final List<String> themes;
    private final Collection<Route> rules;
    private final Collection<Holding> holdings;
    private final LocalDate today;

    public RouteProof(List<String> themes, Collection<Route> rules, Collection<Holding> holdings, LocalDate today) {
        this.themes = themes;
        this.rules = rules;
        this.holdings = holdings;
        this.today = today;
    }

    /** Where something of these units goes; the key is a ladder, as the rule and its rungs. */
    public Proof of(Collection<OrganisationUnit> units) {
        List<ProofLine> lines = new ArrayList<>();
        units.forEach(unit -> lines.addAll(lines(unit)));
        return new Proof(lines);
    }

    /** One rule, or none, and the themes that follow it at each set of levels. */
    private record Case(Optional<Route> rule, Map<String, Set<Level>> levels) {

        /** Themes of the same levels together, so that a line means each of its themes at each of its levels. */
        Map<Set<Level>, Set<String>> grouped() {
            Map<Set<Level>, Set<String>> grouped = new LinkedHashMap<>();
            levels.forEach((theme, at) ->
                    grouped.computeIfAbsent(at, key -> new LinkedHashSet<>()).add(theme));
            return grouped;
        }
    }

    private List<ProofLine> lines(OrganisationUnit unit) {
        List<OrganisationUnit> upward = upward(unit);
        Map<Long, Case> cases = new LinkedHashMap<>();
        for (String theme : themes) {
            for (Level level : Level.values()) {
                Optional<Route> rule = RouteFinding.find(rules, upward, theme, level, today);
                cases.computeIfAbsent(rule.map(Route::getId).orElse(0L), key -> new Case(rule, new LinkedHashMap<>()))
                        .levels
                        .computeIfAbsent(theme, key -> EnumSet.noneOf(Level.class))
                        .add(level);
            }
        }
        return cases.values().stream()
                .flatMap(same -> lines(unit, upward, same, cases.size() == 1))
                .toList();
    }

    private Stream<ProofLine> lines(OrganisationUnit unit, List<OrganisationUnit> upward, Case same, boolean whole) {
        List<Rung> rungs =
                Ladder.of(same.rule, upward, holdings, Set.of(), today).rungs();
        Rung first = rungs.get(0);
        int holders = holders(first).size();
        Fault fault = fault(same.rule, rungs);
        return same.grouped().entrySet().stream()
                .map(group -> new ProofLine(
                        unit,
                        first,
                        holders,
                        rungs.size(),
                        group.getValue(),
                        group.getKey(),
                        group.getValue().size() * group.getKey().size(),
                        whole,
                        same.rule.orElse(null),
                        fault));
    }

    private Fault fault(Optional<Route> rule, List<Rung> rungs) {
        if (holders(rungs.get(0)).isEmpty()) {
            return Fault.HOLE;
        }
        if (holders(rungs.get(rungs.size() - 1)).isEmpty()) {
            return Fault.NO_LAST;
        }
        if (rule.filter(Route::namesADeskTwice).isPresent() || comesBack(rungs)) {
            return Fault.CIRCLE;
        }
        return rungs.size() == 1 ? Fault.ONLY_LAST : Fault.NONE;
    }

    /** The same people once more, further up: whoever let a deadline pass would get it again. */
    private boolean comesBack(List<Rung> rungs) {
        Set<Set<Long>> met = new HashSet<>();
        return rungs.stream().anyMatch(rung -> !met.add(holders(rung)));
    }

    private Set<Long> holders(Rung rung) {
        return Holding.of(holdings, rung.role(), rung.unit().getPath());
    }

    private static List<OrganisationUnit> upward(OrganisationUnit unit) {
        List<OrganisationUnit> upward = new ArrayList<>();
        for (OrganisationUnit one = unit; one != null; one = one.getParent()) {
            upward.add(one);
        }
        return upward;
    }

    /** The units of all desks that these rules name. */
    public static Set<String> paths(Collection<Route> rules) {
        Set<String> paths = new HashSet<>();
        rules.forEach(rule -> rule.getDesks().stream()
                .map(RouteDesk::getUnit)
                .map(OrganisationUnit::getPath)
                .forEach(paths::add));
        return paths;
    }
}
