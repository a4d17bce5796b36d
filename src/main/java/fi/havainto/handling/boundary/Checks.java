package fi.havainto.handling.boundary;

import fi.havainto.handling.control.AreaReports;
import fi.havainto.handling.control.CheckSearch;
import fi.havainto.handling.entity.CheckRow;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.SoughtTerms;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The coordinator's check: every report that was sent stands on the list until it is ticked. It holds up nobody, but
 * nothing unticked goes on an agenda or is counted in a paper.
 */
@Boundary
public class Checks {

    /** How long a report may wait for its check. */
    public static final int WORKING_DAYS = 5;

    /** Nobody counts further. */
    public static final int MOST_COUNTED = 1000;

    @Inject
    private CheckSearch search;

    @Inject
    private AreaReports area;

    @Inject
    private Reference reference;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * What waits to be checked, the oldest first.
     *
     * @param words what must stand in it, as somebody typed it; null or signs alone for everything
     * @param after number of the last one on the page before, or null for the first page
     */
    public List<CheckRow> waiting(Actor actor, String words, String after, int size) {
        actor.mustBeAllowed(Permission.CHECK_REPORTS);
        return search.rows(actor, SoughtTerms.of(words), after, size);
    }

    /** How many wait; {@link #MOST_COUNTED} says that there are at least so many. */
    public long count(Actor actor) {
        actor.mustBeAllowed(Permission.CHECK_REPORTS);
        return search.count(actor, MOST_COUNTED);
    }

    /** Refuses whoever is not the coordinator of that report's area, or wrote it. */
    public void open(Actor actor, Report report) {
        area.mustBeOfArea(actor, report);
        if (report.isWrittenBy(actor)) {
            throw new NotFound();
        }
    }

    /** Ticks a report of the coordinator's area; ticking twice changes nothing. */
    public void tick(Actor actor, long reportId) {
        Report report = area.lock(actor, reportId);
        if (!report.isChecked()) {
            report.check(actor.personId(), clock.now());
            events.fire(new ReportChecked(actor, clock.now(), reportId));
        }
    }

    /**
     * Changes the themes; the first one counts the report. The author's words stay as they are.
     *
     * @throws HavaintoException when there is none, too many, the same twice, or one that is not in use
     */
    public void clarifyThemes(Actor actor, long reportId, int version, List<String> codes) {
        Report report = area.lock(actor, reportId, version);
        List<String> before = List.copyOf(report.getThemes());
        Set<String> known = reference.themes(actor).stream().map(Theme::getCode).collect(Collectors.toSet());
        known.addAll(before);
        if (codes.isEmpty() || codes.size() > Report.MOST_THEMES || !known.containsAll(codes)) {
            throw new HavaintoException("handling.themes.needsOne").about("first");
        }
        if (Set.copyOf(codes).size() < codes.size()) {
            throw new HavaintoException("handling.themes.twice").about("second");
        }
        if (!codes.equals(before)) {
            report.clarifyThemes(codes, clock.now());
            events.fire(new ThemesChanged(actor, clock.now(), reportId, before, List.copyOf(codes)));
        }
    }
}
