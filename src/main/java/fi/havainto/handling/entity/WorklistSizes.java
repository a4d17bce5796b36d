package fi.havainto.handling.entity;

import java.util.Map;

/**
 * How many reports stand at somebody's desks.
 *
 * @param views in each view
 * @param late of those that wait for an answer, past their deadline
 * @param narrowed in the view and within the filter that was asked for
 */
public record WorklistSizes(Map<WorklistView, Long> views, long late, long narrowed) {

    public WorklistSizes {
        views = Map.copyOf(views);
    }

    public long of(WorklistView view) {
        return views.get(view);
    }

    public long getWaiting() {
        return of(WorklistView.WAITING);
    }
}
