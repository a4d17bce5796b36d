package fi.havainto.it;

import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Routes of the small county's unit, stored through the door and ended after each test: the others know nothing of them. */
@ApplicationScoped
public class Rulebook {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Inject
    private TestCounty county;

    @Inject
    private Routes routes;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    private final List<Route> stored = new ArrayList<>();

    public Route store(String theme, Level level, Desk... desks) {
        return store(route(theme, level, desks));
    }

    public Route store(Route route) {
        Route kept = routes.store(county.as(Who.ADMIN), route);
        stored.add(kept);
        return kept;
    }

    /** One that is not stored yet. */
    public Route route(String theme, Level level, Desk... desks) {
        return of(county.unitDesk().unitId(), theme, level, desks);
    }

    /** One for another unit than the authors'. */
    public Route of(long unitId, String theme, Level level, Desk... desks) {
        Actor admin = county.as(Who.ADMIN);
        Route route = new Route(units.find(admin, unitId), theme, level, clock.today());
        for (Desk desk : desks) {
            route.add(new RouteDesk(units.find(admin, desk.unitId()), desk.role()));
        }
        return route;
    }

    public void endAll() {
        Actor admin = county.as(Who.ADMIN);
        for (int nth = 0; nth < stored.size(); nth++) {
            Route now = routes.find(admin, stored.get(nth).getId());
            now.setValidFrom(LONG_AGO.plusDays(now.getId()));
            now.setValidTo(LONG_AGO.plusDays(now.getId()));
            routes.store(admin, now);
        }
        stored.clear();
    }
}
