package fi.havainto.handling.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.handling.control.RouteProof;
import fi.havainto.handling.control.RouteSearch;
import fi.havainto.handling.entity.Proof;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteFilter;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The routes of an administrator's area, and the proof that every combination has a receiver. */
@Boundary
public class Routes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RouteSearch search;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Reference reference;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** The routes of the area by unit, a page of them. */
    public List<Route> rows(Actor actor, RouteFilter filter, int first, int size) {
        actor.mustBeAllowed(Permission.KEEP_ROUTES);
        return search.rows(actor, filter, clock.today(), first, size);
    }

    public long count(Actor actor, RouteFilter filter) {
        actor.mustBeAllowed(Permission.KEEP_ROUTES);
        return search.count(actor, filter, clock.today());
    }

    public Route find(Actor actor, long id) {
        actor.mustBeAllowed(Permission.KEEP_ROUTES);
        return search.find(id)
                .filter(route -> actor.holds(Role.ADMIN, route.getUnit().getPath()))
                .orElseThrow(NotFound::new);
    }

    /** The units that a route can be for or lead to. */
    public List<OrganisationUnit> units(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_ROUTES);
        return areas(actor).stream()
                .flatMap(path -> units.below(actor, path).stream())
                .distinct()
                .toList();
    }

    /**
     * Stores a new route or over an old one.
     *
     * @throws HavaintoException when something is missing
     * @throws fi.havainto.platform.Conflict when somebody else changed it meanwhile
     */
    public Route store(Actor actor, Route route) {
        actor.mustBeAllowed(Permission.KEEP_ROUTES);
        mustBeComplete(route);
        mustBeOfArea(actor, route);
        mustBeAlone(route);
        Route stored = em.merge(route);
        if (route.getId() != null) {
            // another order of desks is another rule, though no column of the rule itself changes
            em.lock(stored, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
        events.fire(new RouteChanged(actor, clock.now(), stored.getId()));
        return stored;
    }

    /** Where everything of the area goes today; the system's own check looks at all there is. */
    public Proof proof(Actor actor) {
        if (!actor.isSystem()) {
            actor.mustBeAllowed(Permission.KEEP_ROUTES);
        }
        List<OrganisationUnit> all = new ArrayList<>();
        List<Route> rules = new ArrayList<>();
        for (String path : areas(actor)) {
            all.addAll(units.below(actor, path));
            rules.addAll(search.below(path));
        }
        Set<String> paths = new HashSet<>(RouteProof.paths(rules));
        all.forEach(unit -> paths.add(unit.getPath()));
        List<String> themes =
                reference.themes(actor).stream().map(Theme::getCode).toList();
        return new RouteProof(themes, rules, paths.isEmpty() ? List.of() : people.holdings(actor, paths), clock.today())
                .of(all);
    }

    private Collection<String> areas(Actor actor) {
        return actor.isSystem()
                ? units.roots(actor).stream().map(OrganisationUnit::getPath).toList()
                : actor.grants(Role.ADMIN).map(Grant::path).distinct().toList();
    }

    private static void mustBeComplete(Route route) {
        LocalDate from = route.getValidFrom();
        LocalDate to = route.getValidTo();
        Faults faults = new Faults();
        faults.note(route.getUnit() == null, "unit", new HavaintoException("handling.route.needs.unit"));
        faults.note(from == null, "from", new HavaintoException("handling.route.needs.from"));
        faults.note(
                from != null && to != null && to.isBefore(from),
                "to",
                new HavaintoException("handling.route.needs.order"));
        faults.note(route.getDesks().isEmpty(), "desks", new HavaintoException("handling.route.needs.desk"));
        faults.note(route.namesADeskTwice(), "desks", new HavaintoException("handling.route.needs.once"));
        faults.mustBeNone();
    }

    /** Two rules that say the same of the same days would leave it to chance which one a proposal follows. */
    private void mustBeAlone(Route route) {
        boolean other = search.alike(route).stream()
                .anyMatch(alike -> !alike.getId().equals(route.getId()) && alike.meets(route));
        if (other) {
            throw new HavaintoException("handling.route.needs.other").about("priority");
        }
    }

    private void mustBeOfArea(Actor actor, Route route) {
        boolean inside = actor.holds(Role.ADMIN, route.getUnit().getPath())
                && route.getDesks().stream()
                        .allMatch(desk -> actor.holds(Role.ADMIN, desk.getUnit().getPath()));
        if (!inside) {
            throw new NotFound();
        }
    }
}
