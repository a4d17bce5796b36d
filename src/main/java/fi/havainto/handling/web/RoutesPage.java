package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Routes;
import fi.havainto.handling.entity.Proof;
import fi.havainto.handling.entity.ProofLine;
import fi.havainto.handling.entity.Route;
import fi.havainto.handling.entity.RouteFilter;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.platform.web.RowId;
import fi.havainto.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** The routes of the reader's area, and where they lead. */
@Named
@RequestScoped
public class RoutesPage {

    public static final int ROWS = 25;

    @Inject
    private Routes routes;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<Route> rows;
    private long count;
    private Proof proof;
    private String unit;
    private String ended;
    private String asked;
    private int page = PageNumber.FIRST;

    public void load() {
        RouteFilter filter = new RouteFilter(RowId.orNull(unit), "true".equals(ended));
        count = routes.count(me.get(), filter);
        page = Math.min(PageNumber.of(asked), getPages());
        rows = routes.rows(me.get(), filter, (page - 1) * ROWS, ROWS);
    }

    public void prove() {
        proof = routes.proof(me.get());
    }

    public List<Route> getRows() {
        return rows;
    }

    public boolean isNarrowed() {
        return RowId.orNull(unit) != null;
    }

    /** All units of the area, to narrow the list to one. */
    public List<OrganisationUnit> getArea() {
        return routes.units(me.get());
    }

    public int getPages() {
        return PageNumber.last(count, ROWS);
    }

    public int getPage() {
        return page;
    }

    public String turned(int to) {
        return request.getContextPath() + Address.asked(request).with("page", String.valueOf(to));
    }

    public boolean isOver(Route route) {
        return route.getValidTo() != null && route.getValidTo().isBefore(clock.today());
    }

    public Proof getProof() {
        return proof;
    }

    /** The lines of the chosen unit, or of all; what is wrong comes first. */
    public List<ProofLine> getLines() {
        return proof.lines().stream()
                .filter(line -> unit == null || line.unit().getId().toString().equals(unit))
                .sorted((one, other) -> other.fault().compareTo(one.fault()))
                .toList();
    }

    /** The units that the proof speaks of, for the filter. */
    public List<OrganisationUnit> getUnits() {
        return proof.lines().stream().map(ProofLine::unit).distinct().toList();
    }

    /** "1. Palvelupäällikkö, Aikuissosiaalityö – 2. …" */
    public String desks(Route route) {
        return route.getDesks().stream()
                .map(desk -> desk.getOrdinal() + ". " + texts.of("role." + desk.getRole()) + ", "
                        + desk.getUnit().name(language.getTag()))
                .collect(Collectors.joining(" – "));
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
