package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteDesk;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.RowId;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.Desk;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One route: for which unit, theme and level, and which desks in which order. */
@Named
@ViewScoped
public class RouteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One place of the ladder; empty places are left out. */
    public static final class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        private Desk desk;

        public Desk getDesk() {
            return desk;
        }

        public void setDesk(Desk desk) {
            this.desk = desk;
        }
    }

    @Inject
    private Routes routes;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    @Inject
    private Clock clock;

    private String id;
    private Route route;
    private Route theirs;
    private Long unit;
    private List<OrganisationUnit> units;
    private final List<Place> places = new ArrayList<>();

    public void load() {
        units = routes.units(me.get());
        if (id == null) {
            route = new Route();
            route.setValidFrom(clock.today());
        } else {
            route = routes.find(me.get(), RowId.of(id));
            unit = route.getUnit().getId();
        }
        for (int i = 0; i < Route.MOST_DESKS; i++) {
            Place place = new Place();
            if (i < route.getDesks().size()) {
                RouteDesk desk = route.getDesks().get(i);
                place.setDesk(Desk.of(desk.getUnit().getId(), desk.getUnit().getPath(), desk.getRole()));
            }
            places.add(place);
        }
    }

    public void store() {
        route.setUnit(unit == null ? null : unit(unit));
        route.setDesks(places.stream()
                .map(Place::getDesk)
                .filter(Objects::nonNull)
                .map(desk -> new RouteDesk(unit(desk.unitId()), desk.role()))
                .toList());
        try {
            routes.store(me.get(), route);
        } catch (Conflict somebodyWasFirst) {
            theirs = routes.find(me.get(), route.getId());
            Route mine = routes.find(me.get(), route.getId());
            mine.takeFrom(route);
            route = mine;
            throw new HavaintoException("handling.route.meanwhile");
        }
        frame.go("/handling/routes?done=STORED");
    }

    private OrganisationUnit unit(long key) {
        return units.stream().filter(one -> one.getId() == key).findFirst().orElseThrow(NotFound::new);
    }

    /** Every desk of every unit: "Palvelupäällikkö, Aikuissosiaalityö". */
    public List<SelectItem> getDesks() {
        List<SelectItem> desks = new ArrayList<>();
        for (OrganisationUnit one : units) {
            Arrays.stream(Role.values())
                    .filter(Role::handles)
                    .forEach(role -> desks.add(new SelectItem(
                            Desk.of(one.getId(), one.getPath(), role),
                            one.name(language.getTag()) + ": " + texts.of("role." + role))));
        }
        return desks;
    }

    public List<OrganisationUnit> getUnits() {
        return units;
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** What somebody else stored meanwhile, or null. */
    public Route getTheirs() {
        return theirs;
    }

    public Route getRoute() {
        return route;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
