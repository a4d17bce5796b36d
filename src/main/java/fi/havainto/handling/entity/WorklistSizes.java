package fi.havainto.handling.entity;

import java.util.Map;

/**
 * How many reports stand at somebody's desks, of the first ones due that are counted.
 *
 * @param views in each view
 * @param late of those that wait for an answer, past their deadline
 * @param more whether more stands there than is counted: then each number says how many at least
 */
public record WorklistSizes(Map<WorklistView, Long> views, long late, boolean more) {

    private static final String AT_LEAST = "+";

    public WorklistSizes {
        views = Map.copyOf(views);
    }

    public long of(WorklistView view) {
        return views.get(view);
    }

    public long getWaiting() {
        return of(WorklistView.WAITING);
    }

    /** "12", or "250+" where there is more than is counted. */
    public String shown(WorklistView view) {
        return of(view) + (more ? AT_LEAST : "");
    }

    public String getShownWaiting() {
        return shown(WorklistView.WAITING);
    }
}
