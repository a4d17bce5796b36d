package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
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
    private HttpServletRequest request;

    private String view;
    private String words;
    private String theme;
    private String asked;
    private int page = PageNumber.FIRST;
    private List<WorklistRow> rows;
    private Worklists.Size size;
    private Map<Long, OrganisationUnit> origins;

    public void load() {
        size = worklists.size(me.get(), filter());
        page = Math.min(PageNumber.of(asked), getPages());
        rows = worklists.rows(me.get(), filter(), (page - 1) * ROWS, ROWS);
        origins = units.byId(
                me.get(), rows.stream().map(WorklistRow::unitId).distinct().toList());
    }

    private WorklistFilter filter() {
        return new WorklistFilter(getShown(), words, theme);
    }

    public WorklistView getShown() {
        return Arrays.stream(WorklistView.values())
                .filter(one -> one.name().equalsIgnoreCase(view))
                .findFirst()
                .orElse(WorklistView.WAITING);
    }

    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (WorklistRow row : rows) {
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

    /** This page with another value of one parameter. */
    public String with(String parameter, String value) {
        Address address = Address.asked(request);
        return request.getContextPath()
                + (parameter.equals("page") ? address : address.without("page")).with(parameter, value);
    }

    /** The number of what is due first, at the head of the whole list only; null elsewhere. */
    public String getUrgent() {
        boolean head = getShown() == WorklistView.WAITING && page == 1 && !isNarrowed();
        return head && !rows.isEmpty() ? rows.get(0).number() : null;
    }

    public boolean isNarrowed() {
        return filter().hasWords() || filter().hasTheme();
    }

    public int getPages() {
        return (int) Math.max(1, (size.all() + ROWS - 1) / ROWS);
    }

    public Worklists.Size getSize() {
        return size;
    }

    public List<WorklistRow> getRows() {
        return rows;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public int getPage() {
        return page;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
