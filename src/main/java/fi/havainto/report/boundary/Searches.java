package fi.havainto.report.boundary;

import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.report.control.ReportSearch;
import fi.havainto.report.entity.Found;
import jakarta.inject.Inject;

/** Looking for reports by their words, among those that the reader may open one by one. */
@Boundary
public class Searches {

    /** So many reports are ranked at most. */
    public static final int MOST = ReportSearch.MOST;

    @Inject
    private ReportSearch search;

    /**
     * @param typed words, as somebody typed them: any, null too
     * @param page 1 the first
     * @param size rows of a page
     */
    public Found find(Actor actor, String typed, int page, int size) {
        actor.mustBeAllowed(Permission.SEARCH_REPORTS);
        return search.find(actor, typed, page, size, MOST);
    }
}
