package fi.havainto.handling.control;

import fi.havainto.account.entity.Holding;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Area;
import fi.havainto.report.entity.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An invented tree of units with people at some of their desks and rules at some of its units, from one seed. */
final class RandomCounty {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final List<String> THEMES = List.of("housing", "youth", "income_benefits", "violence", "mental_health");

    private static final List<Role> DESKS = List.of(Role.SUPERVISOR, Role.MANAGER, Role.COORDINATOR);
    private static final int PEOPLE = 200;

    final List<OrganisationUnit> units = new ArrayList<>();
    final List<Holding> holdings = new ArrayList<>();
    final List<Route> rules = new ArrayList<>();
    private final Random random;

    RandomCounty(long seed, int size) {
        random = new Random(seed);
        units.add(Area.unit(1, null, UnitKind.COUNTY));
        while (units.size() < size) {
            OrganisationUnit parent = units.get(random.nextInt(Math.min(units.size(), 1 + size / 3)));
            units.add(Area.unit(units.size() + 1, parent, UnitKind.UNIT));
        }
        units.stream().filter(unit -> random.nextInt(3) > 0).forEach(this::hold);
        units.stream().filter(unit -> random.nextInt(4) == 0).forEach(this::rule);
    }

    private void hold(OrganisationUnit unit) {
        for (int people = random.nextInt(3); people >= 0; people--) {
            holdings.add(new Holding(DESKS.get(random.nextInt(2)), unit.getPath(), person()));
        }
        if (unit.getParent() == null && random.nextInt(3) > 0) {
            holdings.add(new Holding(Role.COORDINATOR, unit.getPath(), person()));
        }
    }

    private void rule(OrganisationUnit unit) {
        String theme = random.nextBoolean() ? null : THEMES.get(random.nextInt(THEMES.size()));
        Level level = random.nextBoolean() ? null : Level.values()[random.nextInt(Level.values().length)];
        Route route = Ids.give(new Route(unit, theme, level, TODAY), rules.size() + 1L);
        for (int desks = random.nextInt(Route.MOST_DESKS); desks >= 0; desks--) {
            route.add(new RouteDesk(units.get(random.nextInt(units.size())), DESKS.get(random.nextInt(DESKS.size()))));
        }
        rules.add(route);
    }

    long person() {
        return 1_000L + random.nextInt(PEOPLE);
    }

    /** The unit and those above it, nearest first. */
    static List<OrganisationUnit> upward(OrganisationUnit unit) {
        List<OrganisationUnit> upward = new ArrayList<>();
        for (OrganisationUnit one = unit; one != null; one = one.getParent()) {
            upward.add(one);
        }
        return upward;
    }
}
