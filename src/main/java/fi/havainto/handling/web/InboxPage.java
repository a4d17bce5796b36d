package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistFilter.Taken;
import fi.havainto.handling.entity.WorklistPlace;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.Visibility;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worklist: due first, in groups by deadline. What it is narrowed to stands in the address. */
@Named
@RequestScoped
public class InboxPage {

    public static final int ROWS = 25;

    /** Rows of one group: {@code late}, {@code week} or {@code later}. */
    public record Group(String name, List<WorklistRow> rows) {}

    @Inject
    private Worklists worklists;

    @Inject
    private Units units;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Clock clock;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private WorklistAddress address;
    private boolean more;
    private List<WorklistRow> rows;
    private List<OrganisationUnit> mine;
    private Map<Long, OrganisationUnit> origins;

    @PostConstruct
    void read() {
        address = new WorklistAddress(request);
    }

    /** Asked for by the page's address, and again where a form of the page is shown with its problems. */
    public void load() {
        WorklistFilter filter = address.filter();
        List<WorklistRow> found = worklists.rows(me.get(), filter, address.place(), ROWS + 1);
        more = found.size() > ROWS;
        rows = found.subList(0, Math.min(ROWS, found.size()));
        mine = worklists.units(me.get());
        origins = new HashMap<>();
        mine.forEach(unit -> origins.put(unit.getId(), unit));
        origins.putAll(units.byId(
                me.get(),
                rows.stream()
                        .map(WorklistRow::unitId)
                        .filter(id -> !origins.containsKey(id))
                        .distinct()
                        .toList()));
    }

    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (WorklistRow row : getRows()) {
            String name = groupOf(row.due());
            if (groups.isEmpty() || !groups.get(groups.size() - 1).name().equals(name)) {
                groups.add(new Group(name, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    private String groupOf(Instant due) {
        LocalDate day = LocalDate.ofInstant(due, Clock.ZONE);
        LocalDate sunday = clock.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isBefore(clock.now()) ? "late" : day.isAfter(sunday) ? "later" : "week";
    }

    /** Where a report came from; what is confidential, or from a unit too small to hide its people, shows its area. */
    public String origin(WorklistRow row) {
        OrganisationUnit unit = origins.get(row.unitId());
        boolean tells = row.visibility() == Visibility.CONFIDENTIAL || !unit.hidesItsPeople();
        boolean area = tells && unit.getParent() != null;
        return (area ? unit.getParent() : unit).name(language.getTag());
    }

    /** This list with another value of one parameter, from its first page. */
    public String with(String parameter, String value) {
        return frame.to("/handling/inbox" + address.with(parameter, value));
    }

    /** The number of what is due first, at the head of the whole list only; null elsewhere. */
    public String getUrgent() {
        ensure();
        boolean head = address.filter().equals(WorklistFilter.of(WorklistView.WAITING)) && isFirst();
        return head && !rows.isEmpty() ? rows.get(0).number() : null;
    }

    /** Whether rows can be chosen: only what waits is moved by the row. */
    public boolean isBulk() {
        return address.filter().view() == WorklistView.WAITING && !getRows().isEmpty();
    }

    public boolean isFirst() {
        return address.place() == null;
    }

    /** Whether this page is the whole list. */
    public boolean isWhole() {
        return isFirst() && !more;
    }

    /** This list after the last row shown; null on the last page. */
    public String getNext() {
        return more
                ? with(
                        WorklistAddress.AFTER,
                        WorklistPlace.after(rows.get(ROWS - 1)).toString())
                : null;
    }

    public List<WorklistRow> getRows() {
        ensure();
        return rows;
    }

    private void ensure() {
        if (rows == null) {
            load();
        }
    }

    /** The units to narrow the list to; one alone is no choice. */
    public List<OrganisationUnit> getUnits() {
        ensure();
        return mine.size() > 1 ? mine : List.of();
    }

    public WorklistAddress getAddress() {
        return address;
    }

    public WorklistView[] getViews() {
        return WorklistView.values();
    }

    public Taken[] getTakers() {
        return Taken.values();
    }
}
